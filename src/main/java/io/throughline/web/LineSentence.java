package io.throughline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Says in words what a strip shows, always in the same order: opened, last change, expected close.
public record LineSentence(Wording wording, Usual usual) {

    public String of(DealDates deal) {
        var says = new StringBuilder(opened(deal));
        var changed = deal.lastChange();
        if (changed != null)
            says.append(" Last change ").append(wording.day(changed)).append('.');
        return says.append(' ').append(close(deal)).toString();
    }

    private String opened(DealDates deal) {
        if (deal.opened() == null) return "It is not known when it was opened.";
        var opened = "Opened " + wording.day(deal.opened());
        if (deal.age().isEmpty()) return opened + ", which its other dates contradict.";
        return opened + ", " + ago(deal.opened(), deal.today())
                + compared(deal.age().getAsLong()) + ".";
    }

    private String compared(long age) {
        return switch (usual.pace(age)) {
            case DEAD -> ", longer than the longest of won deals, " + wording.days(usual.longest());
            case SLOW -> ", longer than 95" + Wording.THIN + "% of won deals";
            case IN_TIME -> ", within what is usual for won deals";
            case NOT_COMPARED -> "";
        };
    }

    private String close(DealDates deal) {
        var close = deal.expectedClose();
        if (close == null) return "No expected close is known.";
        var says = "Expected to close " + wording.day(close);
        return deal.isCloseOverdue() ? says + ", " + ago(close, deal.today()) + "." : says + ".";
    }

    private String ago(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        return days == 0 ? "today" : wording.days(days) + " ago";
    }
}
