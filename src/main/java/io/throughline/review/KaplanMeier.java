package io.throughline.review;

import java.util.OptionalInt;

/// The product-limit estimate of how long something lasts, with cases that have not ended yet as censored. Source:
/// Kaplan and Meier, "Nonparametric Estimation from Incomplete Observations" (1958).
///
/// @param days the days on which something ended, ascending
/// @param survival the share that lasts longer than the day at the same place
/// @param n cases in all, of which [#ended] ended
public record KaplanMeier(int[] days, double[] survival, int n, int ended) {

    /// The share that lasts longer than a number of days.
    public double survival(int day) {
        var at = java.util.Arrays.binarySearch(days, day);
        var last = at >= 0 ? at : -at - 2;
        return last < 0 ? 1 : survival[last];
    }

    /// The first number of days by which a share of those still going after `age` days has ended; empty where the
    /// curve does not reach it.
    public OptionalInt remaining(int age, double share) {
        var alive = survival(age);
        if (alive <= 0) return OptionalInt.empty();
        for (var i = 0; i < days.length; i++) {
            if (days[i] > age && survival[i] / alive <= 1 - share + 1e-12) return OptionalInt.of(days[i] - age);
        }
        return OptionalInt.empty();
    }
}
