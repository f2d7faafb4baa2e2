package io.throughline.review.check;

import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.review.DealPicture;
import io.throughline.review.Verdict;
import io.throughline.review.check.Judgement.Ruling;
import java.util.Optional;

/// The convenience lane: whose turn it is, from our next step and from who acted last. Source: "Selling is Dead".
final class WaitingFor {
    private static final String ASK = "What do they need from us to order?";

    private WaitingFor() {}

    static Ruling rule(DealPicture picture) {
        var due = picture.deal().nextStep().on();
        if (due != null && !due.isAfter(picture.asOf()))
            return new Ruling(
                    Verdict.WAITING_FOR_US,
                    "Waiting for us: our next step was due on " + Words.day(due) + ".",
                    ASK,
                    null);
        var ours = last(picture).filter(i -> i.direction() == Direction.OURS);
        return ours.map(i -> new Ruling(
                        Verdict.WAITING_FOR_THEM,
                        "Waiting for them: we acted last, on " + Words.day(i.on()) + ".",
                        "Is anything of ours still missing?",
                        due))
                .orElseGet(() -> new Ruling(Verdict.WAITING_FOR_US, forUs(picture), ASK, due));
    }

    private static String forUs(DealPicture picture) {
        return last(picture)
                .map(i -> "Waiting for us: they acted last, on " + Words.day(i.on()) + ".")
                .orElse("Waiting for us: nothing between us and them is on file yet.");
    }

    private static Optional<Interaction> last(DealPicture picture) {
        return picture.interactions().stream()
                .filter(i -> i.direction() != Direction.UNKNOWN)
                .reduce((first, second) -> second);
    }
}
