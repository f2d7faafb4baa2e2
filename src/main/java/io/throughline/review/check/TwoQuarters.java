package io.throughline.review.check;

import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;

/// The abandon rule: two quarters after Recognition there is still neither an event nor a risk/reward case.
final class TwoQuarters implements Check {
    @Override
    public String id() {
        return "two-quarters-without-event";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var phase = picture.phase();
        var since = phase.pastRecognitionSince();
        if (phase.now().isEmpty()) return Outcome.unasked();
        if (since.isEmpty() || !NoEvent.isAbsent(picture)) return new Outcome.Nothing(phase.changesOn());
        var due = since.get().plusMonths(6);
        if (due.isAfter(picture.asOf()))
            return new Outcome.Nothing(picture.firstDay().of(due, phase.changesOn()));
        var finding = new Finding(
                id(), Severity.WALK_AWAY, says(since.get()), ASK, NoEvent.records(picture), phase.changesOn());
        return new Outcome.Found(Staying.inSpiteOf(finding, picture));
    }

    private static final String ASK = "What would make them act at all, and if nothing does, when do we leave?";

    private static String says(LocalDate since) {
        return "Recognition of needs was over on " + Words.day(since)
                + "; two quarters later neither an event nor a risk/reward case is known.";
    }
}
