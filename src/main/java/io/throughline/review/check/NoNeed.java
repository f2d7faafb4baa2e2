package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;

/// Past Recognition, and no explicit need was stated. Source: "Recognition of needs".
final class NoNeed implements Check {
    @Override
    public String id() {
        return "no-need";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var phase = picture.phase();
        var needs = picture.known(FactKind.NEED);
        var stated = needs.stream().anyMatch(f -> Topics.isExplicitNeed(f) && Topics.wasHeard(f, picture.asOf()));
        if (stated || picture.isNotRelevant(kind -> kind == FactKind.NEED)) return Outcome.nothing();
        if (phase.now().isEmpty()) return new Outcome.Unknown(picture.wasAsked(kind -> kind == FactKind.NEED), null);
        if (!phase.isPast(Phase.RECOGNITION)) return new Outcome.Nothing(phase.changesOn());
        var says = "The buyer is in " + phase.now().map(Phase::title).orElseThrow() + ", and "
                + (needs.isEmpty() ? "no need of theirs is known." : "no explicit need of theirs was stated.");
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                says,
                "What must be different, by how much and by when, in their words?",
                Topics.ids(needs),
                phase.changesOn()));
    }
}
