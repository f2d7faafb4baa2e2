package io.throughline.transition.chance;

/// How a duration scatters: as a lognormal one, of which half are at most `likely` and four of five at most `p80`.
///
/// @param shared whether it hangs on what all of the buyer's tasks have in common as well
public record Spread(double likely, double p80, boolean shared) {
    /// Where nobody knows P80, it is taken for so many times the likely duration.
    public static final double ASSUMED = 1.5;

    /// How many standard deviations above the mean four of five lie under.
    private static final double Z80 = 0.8416212335729143;

    private static final int LONGEST = 20;

    public Spread {
        if (p80 < likely) throw new IllegalArgumentException("P80 is below the likely duration.");
    }

    public static Spread assumed(double likely, boolean shared) {
        return new Spread(likely, likely * ASSUMED, shared);
    }

    double deviation() {
        return likely == 0 ? 0 : Math.log(p80 / likely) / Z80;
    }

    /// In whole working days, one at least.
    ///
    /// @param z how many standard deviations it lies above the middle
    static int days(double likely, double deviation, double z) {
        if (likely == 0) return 0;
        var days = Math.min(likely * Math.exp(deviation * z), likely * LONGEST);
        return Math.max(1, (int) Math.round(days));
    }
}
