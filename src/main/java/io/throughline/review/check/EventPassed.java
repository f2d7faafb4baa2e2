package io.throughline.review.check;

import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.check.EventDates.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The event's date is past and the deal still open; a new date that only we believe in does not settle it.
final class EventPassed implements Check {
    @Override
    public String id() {
        return "event-passed";
    }

    @Override
    public Outcome of(DealPicture picture) {
        if (!picture.wasAsked(kind -> kind == FactKind.EVENT_DATE)) return Outcome.unasked();
        var asOf = picture.asOf();
        var dates = EventDates.in(picture).versions();
        if (dates.isEmpty() || picture.isNotRelevant(kind -> kind == FactKind.EVENT_DATE)) return Outcome.nothing();
        var now = dates.getLast();
        if (now.day().isBefore(asOf))
            return found("The event's date, " + Words.day(now.day()) + ", is past.", List.of(now));
        return replacedWithoutTheBuyer(dates, asOf);
    }

    private Outcome replacedWithoutTheBuyer(List<Version> dates, LocalDate asOf) {
        var now = dates.getLast();
        var before = dates.size() < 2 ? now : dates.get(dates.size() - 2);
        if (Topics.wasHeard(now.fact(), asOf) || !before.passedWhileItStood(asOf))
            return new Outcome.Nothing(now.day().plusDays(1));
        return found(
                "The event's date, " + Words.day(before.day()) + ", is past, and the new one, " + Words.day(now.day())
                        + ", is only our assumption.",
                List.of(before, now));
    }

    private Outcome found(String says, List<Version> versions) {
        var ask = "What happened on " + Words.day(versions.getFirst().day())
                + ", and which day holds now, in the buyer's words?";
        List<UUID> records = versions.stream().map(v -> v.fact().id()).toList();
        return new Outcome.Found(new Finding(id(), Severity.STOP, says, ask, records, null));
    }
}
