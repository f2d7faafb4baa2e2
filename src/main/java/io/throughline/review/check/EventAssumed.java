package io.throughline.review.check;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;

/// A part of the event is only our assumption: nobody on the buyer's side is behind it.
final class EventAssumed implements Check {
    @Override
    public String id() {
        return "event-assumed";
    }

    @Override
    public Outcome of(DealPicture picture) {
        if (!picture.wasAsked(FactKind::isOfEvent)) return Outcome.unasked();
        var assumed = picture.event().parts().stream()
                .filter(f -> !Topics.wasHeard(f, picture.asOf()))
                .toList();
        if (assumed.isEmpty()) return Outcome.nothing();
        var names = assumed.stream().map(Fact::kind).map(Topics::name).toList();
        var says = Words.sentence(Words.list(names)) + (names.size() == 1 ? " is" : " are") + " only our assumption.";
        return new Outcome.Found(
                new Finding(id(), Severity.GAP, says, "Who on the buyer's side says so?", Topics.ids(assumed), null));
    }
}
