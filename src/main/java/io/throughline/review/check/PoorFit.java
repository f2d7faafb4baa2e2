package io.throughline.review.check;

import io.throughline.deals.spot.Fit;
import io.throughline.deals.spot.Rule;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// The fit lies below the company's line.
final class PoorFit implements Check {
    @Override
    public String id() {
        return "poor-fit";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var fit = picture.fit();
        if (fit.rules().stream().allMatch(read -> read.rule().isKnockOut())) return Outcome.nothing();
        if (fit.score().isEmpty()) return Outcome.unasked();
        if (!fit.isPoor()) return Outcome.nothing();
        return new Outcome.Found(new Finding(
                id(), Severity.RISK, says(fit), ask(fit), List.of(picture.deal().id()), null));
    }

    private static String says(Fit fit) {
        var says = "The fit is " + fit.score().orElseThrow() + " of 100, below the line of " + fit.line();
        var unknown = unknown(fit);
        if (unknown.isEmpty()) return says + "; nothing in it is unknown.";
        return says + "; unknown is " + Words.list(unknown) + ", which leaves it between "
                + fit.least().orElseThrow() + " and " + fit.most().orElseThrow() + ".";
    }

    private static String ask(Fit fit) {
        var unknown = unknown(fit);
        return unknown.isEmpty()
                ? "What would make this a deal for us, or who could help them better?"
                : "Is it so: " + unknown.getFirst() + "?";
    }

    private static List<String> unknown(Fit fit) {
        return fit.unknown().stream()
                .filter(rule -> !rule.isKnockOut())
                .map(Rule::says)
                .toList();
    }
}
