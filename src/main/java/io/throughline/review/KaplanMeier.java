package io.throughline.review;

import java.util.Arrays;
import java.util.OptionalInt;

/// The product-limit estimate of how long something lasts, with cases that have not ended yet as censored. Source:
/// Kaplan and Meier, "Nonparametric Estimation from Incomplete Observations" (1958).
public final class KaplanMeier {
    private final int[] days;
    private final double[] survival;
    private final int n;
    private final int ended;

    private KaplanMeier(int[] days, double[] survival, int n, int ended) {
        this.days = days;
        this.survival = survival;
        this.n = n;
        this.ended = ended;
    }

    /// @param ended how long each lasted that has ended
    /// @param going how long each has been going that has not
    public static KaplanMeier of(int[] ended, int[] going) {
        var ends = ended.clone();
        var censored = going.clone();
        Arrays.sort(ends);
        Arrays.sort(censored);
        var days = Arrays.stream(ends).distinct().toArray();
        var survival = new double[days.length];
        var share = 1.0;
        for (int i = 0, e = 0, c = 0; i < days.length; i++) {
            while (c < censored.length && censored[c] < days[i]) c++;
            var atRisk = ends.length - e + censored.length - c;
            var here = 0;
            while (e < ends.length && ends[e] == days[i]) {
                e++;
                here++;
            }
            share *= 1 - (double) here / atRisk;
            survival[i] = share;
        }
        return new KaplanMeier(days, survival, ends.length + censored.length, ends.length);
    }

    /// Cases in all.
    public int n() {
        return n;
    }

    /// Cases that have ended; the others are censored.
    public int ended() {
        return ended;
    }

    /// The share that lasts longer than a number of days.
    public double survival(int day) {
        var at = Arrays.binarySearch(days, day);
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
