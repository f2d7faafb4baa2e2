package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.buying.Hypothesis;
import io.throughline.review.BuyingSide;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Nobody is held for the one who decides with more than .6, or what would tell was not asked. Source: "Why Did We Lose
/// the Big Deal?".
final class DeciderUnknown implements Check {
    @Override
    public String id() {
        return "decider-unknown";
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var side = picture.buying();
        var phase = picture.phase();
        var isLate = phase.isFrom(Phase.EVALUATION);
        if (!side.isDeciderSought()) return Outcome.unasked();
        var leading = side.leading();
        if (leading.filter(Hypothesis::isConfirmed).isPresent()) return Outcome.nothing();
        return new Outcome.Found(new Finding(
                id(),
                isLate ? Severity.RISK : Severity.GAP,
                says(leading),
                leading.map(DeciderUnknown::ask).orElse("Whose word ends it, and what would show that it does?"),
                records(side, picture),
                phase.changesOn()));
    }

    private static String says(Optional<Hypothesis> leading) {
        if (leading.isEmpty()) return "Nobody is held for the one who decides.";
        var one = leading.get();
        var held = one.person() + " is held for the one who decides with " + percent(one.probability());
        return one.probability().compareTo(BuyingSide.LIKELY) > 0
                ? held + ", and what would tell was not asked."
                : held + " only.";
    }

    private static String percent(BigDecimal probability) {
        return probability.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String ask(Hypothesis leading) {
        var question = leading.question().strip();
        return question.endsWith("?") ? question : Words.unstopped(question) + "?";
    }

    private static List<UUID> records(BuyingSide side, DealPicture picture) {
        var ids = side.hypotheses().stream().map(Hypothesis::id).toList();
        return ids.isEmpty() ? List.of(picture.deal().id()) : ids;
    }
}
