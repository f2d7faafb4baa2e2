package io.throughline.review.check;

import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// Closed, or expected to close, before it was opened: then no age is taken from either. It speaks of closed deals too.
final class DatesContradict implements Check {
    @Override
    public String id() {
        return "dates-contradict";
    }

    @Override
    public boolean isOfDatesAlone() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var deal = picture.deal();
        var opened = deal.openedOn();
        var end = deal.closedOn() != null ? deal.closedOn() : deal.expectedClose();
        if (opened == null || end == null) return Outcome.unasked();
        if (!deal.hasContradictingDates()) return Outcome.nothing();
        var says = (deal.closedOn() != null ? "Closed on " : "Expected to close on ") + Words.day(end)
                + ", before it was opened on " + Words.day(opened) + ".";
        return new Outcome.Found(
                new Finding(id(), Severity.GAP, says, "Which of the two days is right?", List.of(deal.id()), null));
    }
}
