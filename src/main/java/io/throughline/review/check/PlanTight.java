package io.throughline.review.check;

import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Transition;
import io.throughline.review.Transition.Outlook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan meets its pinned day less often than not, when its tasks take as long as such tasks do: the go-live, or
/// once that is over, the first victory. Source: "Stunningly Awful Sales Tactics".
final class PlanTight implements Check {
    private static final BigDecimal EVEN = new BigDecimal("0.5");

    @Override
    public String id() {
        return "plan-tight";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var outlook = picture.transition().outlook();
        if (outlook == null) return Outcome.unasked();
        var part = outlook.goLive() == null ? Transition.Part.VICTORY : Transition.Part.GO_LIVE;
        var chance = chance(outlook, part);
        if (chance == null) return Outcome.unasked();
        return chance.compareTo(EVEN) < 0 ? tight(outlook, part, chance) : Outcome.nothing();
    }

    private static @Nullable BigDecimal chance(Outlook outlook, Transition.Part part) {
        return part == Transition.Part.GO_LIVE ? outlook.goLive() : outlook.victory();
    }

    private Outcome tight(Outlook outlook, Transition.Part part, BigDecimal chance) {
        var runs = chance.movePointRight(2).setScale(0, RoundingMode.FLOOR);
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                "The plan meets the " + Words.of(part) + " in " + runs + " of 100 runs.",
                "Which task scatters most, and what would make it surer?",
                List.of(outlook.planId()),
                null));
    }
}
