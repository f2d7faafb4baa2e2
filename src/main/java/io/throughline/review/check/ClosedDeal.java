package io.throughline.review.check;

import io.throughline.deals.Deal;
import io.throughline.review.Verdict;
import io.throughline.review.check.Judgement.Ruling;
import java.time.temporal.ChronoUnit;

/// How a closed deal ended.
final class ClosedDeal {
    private ClosedDeal() {}

    static Ruling rule(Deal deal) {
        return switch (deal.status()) {
            case OPEN -> throw new IllegalArgumentException("An open deal has not ended.");
            case WON -> new Ruling(Verdict.WON, "Won" + when(deal), null, null);
            case LOST -> new Ruling(Verdict.LOST, "Lost" + when(deal), null, null);
            case WALKED -> new Ruling(Verdict.WALKED, "We walked away" + when(deal), null, null);
        };
    }

    private static String when(Deal deal) {
        return day(deal) + (deal.reason() == null || deal.reason().isBlank() ? "." : ": " + deal.reason() + ".");
    }

    private static String day(Deal deal) {
        var closed = deal.closedOn();
        var opened = deal.openedOn();
        if (closed == null) return "; on which day is not known";
        if (opened == null || deal.hasContradictingDates()) return " on " + Words.day(closed);
        var took = (int) ChronoUnit.DAYS.between(opened, closed);
        return " on " + Words.day(closed) + ", after " + Words.count(took, "day", "days");
    }
}
