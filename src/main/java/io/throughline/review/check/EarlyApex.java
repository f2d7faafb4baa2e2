package io.throughline.review.check;

import io.throughline.deals.Interaction;
import io.throughline.review.DealPicture;
import io.throughline.review.Discovery;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// We turned in to present or propose before discovery was deep enough. Source: "The Late Apex is the Fastest Line to
/// the
/// Sale".
final class EarlyApex implements Check {
    @Override
    public String id() {
        return "early-apex";
    }

    @Override
    public Outcome of(DealPicture picture) {
        if (picture.interactions().stream().allMatch(i -> i.kind() == null)) return Outcome.unasked();
        var turnIn = picture.turnIn();
        if (turnIn.isEmpty()) return Outcome.nothing();
        var then = picture.discoveryBy(turnIn.get().on());
        return then.isEnough() ? Outcome.nothing() : found(turnIn.get(), then, picture.discoveryBy(picture.asOf()));
    }

    private Outcome found(Interaction turnIn, Discovery then, Discovery now) {
        var done = turnIn.kind() == Interaction.Kind.PRESENT ? "We presented" : "We proposed";
        var says = done + " on " + Words.day(turnIn.on()) + " at depth " + then.depth() + " of 4: "
                + Words.list(then.missing().stream().map(EarlyApex::name).toList()) + "."
                + (now.isEnough() ? " Since then depth " + now.depth() + " was reached." : "");
        return new Outcome.Found(new Finding(
                id(),
                now.isEnough() ? Severity.NOTE : Severity.RISK,
                says,
                (now.missing().isEmpty() ? then : now)
                        .missing()
                        .iterator()
                        .next()
                        .ask(),
                List.of(turnIn.id()),
                null));
    }

    private static String name(Discovery.Point point) {
        return switch (point) {
            case NEED -> "no need was stated";
            case CONSEQUENCE -> "no consequence explored";
            case OWNER -> "the economic owner not met";
            case EVENT -> "no event known";
        };
    }
}
