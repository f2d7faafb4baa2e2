package io.throughline.base;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The product-limit estimate of how long something lasts, with cases that have not ended yet as censored. Source:
/// Kaplan and Meier, "Nonparametric Estimation from Incomplete Observations" (1958).
public final class KaplanMeier {
    private static final double ROUNDING = 1e-12;

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

    /// A step of the curve: from this day on, this share is still going.
    public record Step(int day, double survival) {}

    /// @param ended how long each lasted that has ended
    /// @param going how long each has been going that has not
    public static KaplanMeier of(int[] ended, int[] going) {
        return of(Sample.of(ended), Sample.of(going));
    }

    /// A case that is censored on the day on which another ends counts as at risk on that day.
    public static KaplanMeier of(Sample ended, Sample going) {
        var days = ended.values();
        var survival = new double[days.length];
        var share = 1.0;
        for (var i = 0; i < days.length; i++) {
            var atRisk = ended.above(days[i] - 1) + going.above(days[i] - 1);
            share *= 1 - (double) ended.count(i) / atRisk;
            survival[i] = share;
        }
        return new KaplanMeier(days, survival, ended.n() + going.n(), ended.n());
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
        var at = firstAtMost(alive * (1 - share) + ROUNDING);
        return at < days.length ? OptionalInt.of(days[at] - age) : OptionalInt.empty();
    }

    /// The first age at which fewer than a share are still going; empty where the curve does not fall that low.
    public OptionalInt firstBelow(double share) {
        var at = firstAtMost(share - ROUNDING);
        return at < days.length ? OptionalInt.of(days[at]) : OptionalInt.empty();
    }

    /// The first age from which [#remaining] is empty, as too few are left to compare with.
    public OptionalInt outOfReach(double share) {
        var floor = days.length == 0 ? 1 : survival[survival.length - 1];
        if (floor > 1 - share) return OptionalInt.of(0);
        var at = firstAtMost(floor == 0 ? 0 : floor / (1 - share) - ROUNDING);
        return at < days.length ? OptionalInt.of(days[at]) : OptionalInt.empty();
    }

    private int firstAtMost(double share) {
        var low = 0;
        var high = days.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (survival[middle] <= share) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// The curve, for drawing.
    public List<Step> steps() {
        return IntStream.range(0, days.length)
                .mapToObj(i -> new Step(days[i], survival[i]))
                .toList();
    }
}
