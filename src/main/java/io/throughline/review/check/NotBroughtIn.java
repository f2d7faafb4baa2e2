package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.transition.baseline.Professional;
import java.util.List;
import java.util.stream.Stream;

/// The buyer resolves their concerns, and those who will do the work have not confirmed plan and promises: they are
/// brought in before the signature, not after. Source: "Stunningly Awful Sales Tactics".
final class NotBroughtIn implements Check {
    @Override
    public String id() {
        return "not-brought-in";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var phase = picture.phase();
        var missing = Stream.of(Professional.values())
                .filter(who -> !picture.transition().isBroughtIn(who))
                .toList();
        if (missing.isEmpty()) return Outcome.nothing();
        if (phase.now().isEmpty())
            return new Outcome.Unknown(!picture.transition().broughtIn().isEmpty(), phase.changesOn());
        if (!phase.isFrom(Phase.RESOLUTION)) return new Outcome.Nothing(phase.changesOn());
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                says(missing),
                "Who keeps the promises after the signature, and what do they say of the plan?",
                List.of(picture.deal().id()),
                phase.changesOn()));
    }

    private static String says(List<Professional> missing) {
        if (missing.size() == 2)
            return "Neither an account manager nor somebody of delivery has confirmed plan and promises.";
        return switch (missing.getFirst()) {
            case ACCOUNT_MANAGER -> "No account manager has confirmed plan and promises.";
            case DELIVERY -> "Nobody of delivery has confirmed plan and promises.";
        };
    }
}
