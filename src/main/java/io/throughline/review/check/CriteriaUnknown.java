package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// The buyer evaluates options, and nobody of theirs has said which criteria matter more. Source: "Evaluation of
/// Options".
final class CriteriaUnknown implements Check {
    @Override
    public String id() {
        return "criteria-unknown";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var choice = picture.buying().choice();
        var phase = picture.phase();
        if (choice.isWeighed()) return Outcome.nothing();
        if (phase.now().isEmpty()) return new Outcome.Unknown(!choice.criteria().isEmpty(), phase.changesOn());
        if (phase.now().get() != Phase.EVALUATION) return new Outcome.Nothing(phase.changesOn());
        var known = choice.criteria().size();
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                known == 0
                        ? "The buyer evaluates options, and no criterion of theirs is known."
                        : "The buyer evaluates options, and nobody of theirs has said which of "
                                + Words.count(known, "criterion", "criteria") + " matters more.",
                "By what do they choose, and what matters most to whom?",
                List.of(picture.deal().id()),
                phase.changesOn()));
    }
}
