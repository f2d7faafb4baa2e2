package io.throughline.review.check;

import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.PhaseTalk;
import io.throughline.review.Playbook;
import java.util.Objects;
import java.util.stream.Collectors;

/// Our stage is ahead of the buyer; names the strategic error it suggests, and asks what the playbook asks in the
/// buyer's
/// phase. Source: the series on Rackham's buying cycle.
final class PhaseMismatch implements Check {
    private static final int QUESTIONS = 2;

    @Override
    public String id() {
        return "phase-mismatch";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var phase = picture.phase();
        var ours = picture.stagePhase();
        var now = phase.now();
        if (now.isEmpty() || ours.isEmpty()) return new Outcome.Unknown(false, phase.changesOn());
        var theirs = now.get();
        if (!ours.get().isPast(theirs)) return new Outcome.Nothing(phase.changesOn());
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                "Our stage "
                        + Words.quoted(Objects.requireNonNull(picture.deal().stage())) + " means "
                        + ours.get().title() + ", but the buyer is in " + theirs.title()
                        + error(phase.playbook().of(theirs)) + ".",
                ask(PhaseTalk.of(picture)),
                Topics.ids(phase.facts()),
                phase.changesOn()));
    }

    private static String error(Playbook.Chapter chapter) {
        return chapter.suspected()
                .map(error -> ": this suggests " + Words.unstopped(error))
                .orElse("");
    }

    /// Two questions of the coach; where the playbook has none, the first exit sign.
    private static String ask(PhaseTalk talk) {
        var questions = talk.toAsk(QUESTIONS);
        return questions.isEmpty()
                ? "Is this so: "
                        + Words.unstopped(talk.chapter().signs().getFirst().words()) + "?"
                : questions.stream().map(Playbook.Item::words).collect(Collectors.joining(" "));
    }
}
