package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.review.DealPicture;
import io.throughline.review.Discovery;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Asked, or past Recognition, and there is neither a compelling event nor a risk/reward case. Source: "What is the
/// Compelling Event?".
final class NoEvent implements Check {
    static final String ASK = Discovery.Point.EVENT.ask();

    @Override
    public String id() {
        return "no-event";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var phase = picture.phase();
        if (!isAbsent(picture)) return Outcome.nothing();
        if (phase.isPast(Phase.RECOGNITION))
            return found(
                    picture,
                    Severity.STOP,
                    "The buyer is in " + phase.now().map(Phase::title).orElseThrow() + ", and " + neither(picture));
        if (!picture.wasAsked(Topics::isOfEventOrCase)) return new Outcome.Unknown(false, phase.changesOn());
        return found(picture, Severity.GAP, "Asked, and " + neither(picture));
    }

    /// Neither a part of an event nor a whole risk/reward case, and nobody said that it is not relevant here.
    static boolean isAbsent(DealPicture picture) {
        return picture.event().parts().isEmpty()
                && picture.rewardCase().parts().size() < 3
                && !picture.isNotRelevant(Topics::isOfEventOrCase);
    }

    private static String neither(DealPicture picture) {
        return switch (picture.rewardCase().parts().size()) {
            case 0 -> "neither an event nor a risk/reward case is known.";
            case 1 -> "no event is known, and of a risk/reward case only 1 of 3 parts.";
            default -> "no event is known, and of a risk/reward case only 2 of 3 parts.";
        };
    }

    private Outcome found(DealPicture picture, Severity severity, String says) {
        return new Outcome.Found(new Finding(
                id(), severity, says, ASK, records(picture), picture.phase().changesOn()));
    }

    static List<UUID> records(DealPicture picture) {
        var asked = picture.facts().stream().filter(f -> Topics.isOfEventOrCase(f.kind()) && f.isLive(picture.asOf()));
        return Stream.concat(asked, picture.phase().facts().stream())
                .map(Fact::id)
                .toList();
    }
}
