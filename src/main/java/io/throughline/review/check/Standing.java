package io.throughline.review.check;

import io.throughline.base.Grade;
import io.throughline.base.Phase;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.PhaseTalk;
import io.throughline.review.Playbook;
import io.throughline.review.Verdict;
import io.throughline.review.check.Judgement.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a deal stands against which no check speaks: on the line, on a risk/reward case, or unproven.
final class Standing {
    private static final String OF_PHASE = " of the buyer's phase";

    private final DealPicture picture;
    private final Findings findings;

    Standing(DealPicture picture, Findings findings) {
        this.picture = picture;
        this.findings = findings;
    }

    /// What a deal on the line has and this one has not, in words.
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (!picture.event().isLive()) missing.add("a live event");
        if (!isNeedStated()) missing.add("a stated need");
        if (!hasNextStep()) missing.add("a next step to come");
        if (picture.phase().now().isEmpty()) missing.add("the buyer's phase");
        else missing.addAll(unanswered());
        var settleable = findings.settleable();
        if (!settleable.isEmpty()) missing.add("an answer to " + Words.list(settleable));
        return missing;
    }

    private List<String> unanswered() {
        var open = PhaseTalk.of(picture).open();
        var signs = (int) open.stream().filter(Playbook.Item::isSign).count();
        var questions = open.size() - signs;
        var unanswered = new ArrayList<String>();
        if (signs > 0) unanswered.add("an answer on " + Words.count(signs, "exit sign", "exit signs") + OF_PHASE);
        if (questions > 0) unanswered.add("an answer to " + Words.count(questions, "question", "questions") + OF_PHASE);
        return unanswered;
    }

    private boolean isNeedStated() {
        return picture.known(FactKind.NEED).stream()
                .anyMatch(f -> f.grade(picture.asOf()).atLeast(Grade.STATED));
    }

    private boolean hasNextStep() {
        var on = picture.deal().nextStep().on();
        return on != null && !on.isBefore(picture.asOf());
    }

    Ruling onTheLine() {
        var event = picture.event().day().map(Words::day).orElseThrow();
        var phase = picture.phase().now().map(Phase::title).orElseThrow();
        var sentence = "The event of " + event + " and a need are stated, the next step is set, and the buyer is in "
                + phase + ".";
        return new Ruling(Verdict.ON_THE_LINE, sentence, askOfGap(), changesOn());
    }

    Ruling onRewardCase() {
        return new Ruling(
                Verdict.AT_RISK,
                "It rests on a risk/reward case; no event makes them act by a day.",
                "What would turn the cost of waiting into a day on which somebody loses something?",
                changesOn());
    }

    Ruling unproven() {
        var nothing = picture.facts().stream().allMatch(f -> f.kind() == FactKind.EXTRA);
        var sentence = nothing
                ? "Nothing about the buyer is recorded yet. " + History.says(picture)
                : "Too little is known to say more: what lacks is " + Words.list(missing()) + ".";
        var ask = picture.event().isLive() ? askOfGap() : NoEvent.ASK;
        return new Ruling(
                Verdict.UNPROVEN, sentence, ask, picture.firstDay().of(changesOn(), History.changesOn(picture)));
    }

    private @Nullable String askOfGap() {
        return findings.first(Severity.GAP).map(Finding::ask).orElse(null);
    }

    /// The first day on which something that the deal has is no longer there, or no longer worth as much.
    private @Nullable LocalDate changesOn() {
        var first = picture.firstDay();
        var needs = picture.known(FactKind.NEED).stream()
                .map(f -> f.freshUntil(picture.asOf()).plusDays(1))
                .toList();
        var step = picture.deal().nextStep().on();
        var stepOver = step == null ? null : step.plusDays(1);
        var event = first.of(picture.event().changesOn(), picture.rewardCase().changesOn());
        return first.of(first.of(event, picture.phase().changesOn()), first.of(first.of(needs), stepOver));
    }
}
