package io.throughline.review.check;

import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.check.EventDates.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        var dates = EventDates.in(picture);
        var now = dates.now();
        if (now.isEmpty() || picture.isNotRelevant(kind -> kind == FactKind.EVENT_DATE)) return Outcome.nothing();
        if (now.get().day().isBefore(asOf))
            return found("The event's date, " + Words.day(now.get().day()) + ", is past.", List.of(now.get()), null);
        return Topics.wasHeard(now.get().fact(), asOf)
                ? new Outcome.Nothing(now.get().day().plusDays(1))
                : replacedByUs(dates, now.get());
    }

    private Outcome replacedByUs(EventDates dates, Version now) {
        var over = now.day().plusDays(1);
        var passed = dates.before(now).filter(v -> v.passedWhileItStood(dates.asOf()));
        return passed.map(before -> found(
                        "The event's date, " + Words.day(before.day()) + ", is past, and the new one, "
                                + Words.day(now.day()) + ", is only our assumption.",
                        List.of(before, now),
                        over))
                .orElseGet(() -> new Outcome.Nothing(over));
    }

    private Outcome found(String says, List<Version> versions, @Nullable LocalDate changesOn) {
        var ask = "What happened on " + Words.day(versions.getFirst().day())
                + ", and which day holds now, in the buyer's words?";
        List<UUID> records = versions.stream().map(v -> v.fact().id()).toList();
        return new Outcome.Found(new Finding(id(), Severity.STOP, says, ask, records, changesOn));
    }
}
