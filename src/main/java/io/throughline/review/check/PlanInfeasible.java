package io.throughline.review.check;

import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Transition;
import io.throughline.review.Transition.Outlook;
import java.util.List;

/// The plan, walked back from a pinned day, had to begin before today. Source: "Stunningly Awful Sales Tactics".
final class PlanInfeasible implements Check {
    @Override
    public String id() {
        return "plan-infeasible";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var outlook = picture.transition().outlook();
        if (outlook == null) return Outcome.unasked();
        var part = outlook.latePart();
        return part == null ? Outcome.nothing() : late(picture, outlook, part);
    }

    private Outcome late(DealPicture picture, Outlook outlook, Transition.Part part) {
        return new Outcome.Found(new Finding(
                id(),
                Severity.STOP,
                "As planned, the " + Words.of(part) + dated(picture, part) + " comes "
                        + Words.count(outlook.late(), "working day", "working days") + " too late.",
                "What can be shortened or overlapped, or which day can move?",
                List.of(outlook.planId()),
                null));
    }

    private static String dated(DealPicture picture, Transition.Part part) {
        return picture.transition()
                .pin(part)
                .map(pin -> " on " + Words.day(pin.on()))
                .orElse("");
    }
}
