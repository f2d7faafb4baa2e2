package io.throughline.review;

/// The score interval of a share at 95 %, two-sided: it stays within 0 and 1 and speaks for small numbers too. Source:
/// Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927).
public record Wilson(double low, double high) {
    private static final double Z = 1.959963984540054;

    /// @param n at least 1
    public static Wilson of(int hits, int n) {
        var share = (double) hits / n;
        var spread = Z * Z / n;
        var middle = (share + spread / 2) / (1 + spread);
        var half = Z * Math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread);
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
