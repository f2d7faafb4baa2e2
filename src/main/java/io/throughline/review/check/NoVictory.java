package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// The buyer is past Recognition, and no small, early victory is agreed with them. Source: "Stunningly Awful Sales
/// Tactics".
final class NoVictory implements Check {
    @Override
    public String id() {
        return "no-victory";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var transition = picture.transition();
        var phase = picture.phase();
        if (transition.isVictoryAgreed()) return Outcome.nothing();
        var victory = transition.victory();
        if (phase.now().isEmpty()) return new Outcome.Unknown(victory != null, phase.changesOn());
        if (!phase.isPast(Phase.RECOGNITION)) return new Outcome.Nothing(phase.changesOn());
        return new Outcome.Found(new Finding(
                id(),
                phase.isFrom(Phase.RESOLUTION) ? Severity.RISK : Severity.GAP,
                victory == null
                        ? "No first victory is agreed: nobody knows what the customer will announce, and when."
                        : "The first victory is our proposal, " + Words.quoted(Words.unstopped(victory.measure()))
                                + "; nobody of theirs has agreed to it.",
                "What would they like to tell whom a few weeks after the go-live, in one number?",
                List.of(victory == null ? picture.deal().id() : victory.id()),
                phase.changesOn()));
    }
}
