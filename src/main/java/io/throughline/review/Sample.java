package io.throughline.review;

import java.util.Arrays;

/// Whole numbers of days, sorted, with type-7 quantiles (Hyndman and Fan, "Sample Quantiles in Statistical Packages").
public final class Sample {
    private final int[] sorted;

    private Sample(int[] sorted) {
        this.sorted = sorted;
    }

    public static Sample of(int... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    public int n() {
        return sorted.length;
    }

    public int max() {
        return sorted[sorted.length - 1];
    }

    /// @param share between 0 and 1; the sample must not be empty
    public double quantile(double share) {
        var h = (sorted.length - 1) * share;
        var low = (int) Math.floor(h);
        var high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    }

    /// How many are longer than a number of days.
    public int above(int days) {
        var i = sorted.length;
        while (i > 0 && sorted[i - 1] > days) i--;
        return sorted.length - i;
    }

    public int[] days() {
        return sorted.clone();
    }
}
