package io.throughline.transition.experience;

import io.throughline.base.KaplanMeier;
import io.throughline.base.Sample;

/// How long tasks of a kind took, in working days, with those that are still going.
///
/// @param rule which tasks are compared with
/// @param ended how long each took that is over
/// @param going for how long each has been going that is not
public record Experience(Rule rule, Sample ended, Sample going) {
    /// Fewer than these say nothing of the slowest fifth: the chance that none of so many is among it is
    /// .8¹⁴ < .05.
    public static final int NEEDED_FOR_P80 = 14;

    private static final int NEEDED_FOR_P50 = 5;
    private static final double P50 = .5;
    private static final double P80 = .8;

    /// By what tasks are taken for alike, in the order in which it is tried.
    public enum Rule {
        /// The same step of the same template, so of one product and size.
        TEMPLATE,
        /// The same step of any template of the same product.
        PRODUCT,
        /// The same step of any template.
        STEP,
        /// There are too few of any.
        NONE
    }

    public static Experience none() {
        return new Experience(Rule.NONE, Sample.of(), Sample.of());
    }

    public int n() {
        return ended.n() + going.n();
    }

    /// Half of them took as long, or less.
    public Estimate likely() {
        return by(P50, NEEDED_FOR_P50);
    }

    /// Four of five took as long, or less.
    public Estimate p80() {
        return by(P80, NEEDED_FOR_P80);
    }

    /// Without open tasks it is the quantile of those that are over; with them, the day on which the product-limit
    /// curve
    /// falls as low.
    private Estimate by(double share, int needed) {
        if (n() < needed) return new Estimate.NotSupported(n(), needed);
        if (going.isEmpty()) return new Estimate.Days(ended.quantile(share));
        var day = KaplanMeier.of(ended, going).remaining(0, share);
        return day.isPresent() ? new Estimate.Days(day.getAsInt()) : new Estimate.NotReached();
    }

    /// Whether it says anything: else one looks at tasks that are less alike.
    public boolean isEnough() {
        return n() >= NEEDED_FOR_P50;
    }
}
