package io.throughline.review.check;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// The event's date moved later twice or more: it counts against the event, until the buyer restates it with a document
/// or an act.
final class EventSlipping implements Check {
    @Override
    public String id() {
        return "event-slipping";
    }

    @Override
    public Outcome of(DealPicture picture) {
        if (!picture.wasAsked(kind -> kind == FactKind.EVENT_DATE)) return Outcome.unasked();
        var dates = EventDates.in(picture);
        var moves = dates.movesLater();
        if (moves.size() < 2 || dates.now().isEmpty()) return Outcome.nothing();
        var first = dates.versions().getFirst();
        var now = dates.now().get();
        return new Outcome.Found(new Finding(
                id(),
                isRestated(picture, moves.getLast().fact(), now.fact()) ? Severity.NOTE : Severity.RISK,
                "The event's date moved later " + Words.times(moves.size()) + ", from " + Words.day(first.day())
                        + " to " + Words.day(now.day()) + ".",
                "What holds " + Words.day(now.day()) + " this time, and which paper or act of theirs shows it?",
                List.of(first.fact().id(), now.fact().id()),
                null));
    }

    private static boolean isRestated(DealPicture picture, Fact lastMove, Fact now) {
        return now.evidenceBy(picture.asOf()).stream()
                .filter(e -> e.on().isAfter(lastMove.since()))
                .anyMatch(EventSlipping::isMoreThanWords);
    }

    private static boolean isMoreThanWords(Evidence evidence) {
        return evidence.isTheirs() && (evidence.act() || evidence.channel() == Channel.DOCUMENT);
    }
}
