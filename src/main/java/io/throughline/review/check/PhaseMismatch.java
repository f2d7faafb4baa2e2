package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;

/// Our stage is ahead of the buyer; names the strategic error it suggests. Source: the series on Rackham's buying
/// cycle.
final class PhaseMismatch implements Check {
    @Override
    public String id() {
        return "phase-mismatch";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var phase = picture.phase();
        var stage = picture.deal().stage();
        var ours = stage == null ? null : picture.company().stages().get(stage);
        if (phase.now().isEmpty() || stage == null || ours == null)
            return new Outcome.Unknown(false, phase.changesOn());
        var theirs = phase.now().get();
        if (!ours.isPast(theirs)) return new Outcome.Nothing(phase.changesOn());
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                "Our stage " + Words.quoted(stage) + " means " + ours.title() + ", but the buyer is in "
                        + theirs.title() + ": " + error(theirs) + ".",
                ask(theirs),
                Topics.ids(phase.facts()),
                phase.changesOn()));
    }

    private static String error(Phase theirs) {
        return switch (theirs) {
            case CHANGES_OVER_TIME -> "this suggests pushing products when nothing has changed for them";
            case RECOGNITION -> "this suggests pitching early";
            case EVALUATION -> "this suggests that their criteria were neither uncovered nor ranked";
            case RESOLUTION, IMPLEMENTATION -> "this suggests pressing for a decision";
        };
    }

    /// The exit sign of the buyer's phase, as a question.
    private static String ask(Phase theirs) {
        return switch (theirs) {
            case CHANGES_OVER_TIME -> "Who there has named a dissatisfaction or a new goal, unprompted?";
            case RECOGNITION -> "Who can release money and has said that the problem is worth solving?";
            case EVALUATION -> "By which criteria and steps do they decide, and who is still in?";
            case RESOLUTION, IMPLEMENTATION -> "What might stop this purchase from happening?";
        };
    }
}
