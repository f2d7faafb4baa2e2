package io.throughline.review.check;

import io.throughline.deals.DatedChange;
import io.throughline.deals.FactKind;
import io.throughline.review.CloseMoves;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// The expected close moved later three times or more; a note once the buyer has stated the last one.
final class Pushed implements Check {
    private static final int OFTEN = 3;

    @Override
    public String id() {
        return "pushed";
    }

    @Override
    public boolean isOfDatesAlone() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var moves = picture.closeMoves();
        if (moves.equals(CloseMoves.NONE) && !picture.company().kept().closeMoves()) return Outcome.unasked();
        if (moves.later() < OFTEN) return Outcome.nothing();
        return new Outcome.Found(new Finding(
                id(),
                isStated(picture) ? Severity.NOTE : Severity.RISK,
                says(picture, moves),
                "What has to happen on their side before they can sign, and by which day?",
                List.of(picture.deal().id()),
                null));
    }

    private static boolean isStated(DealPicture picture) {
        return picture.latestKnown(FactKind.CLOSE_DATE)
                .filter(f -> f.day() != null && f.day().equals(picture.deal().expectedClose()))
                .filter(f -> Topics.wasHeard(f, picture.asOf()))
                .isPresent();
    }

    private static String says(DealPicture picture, CloseMoves moves) {
        var last = picture.changes().stream()
                .filter(DatedChange::isPush)
                .map(DatedChange::on)
                .reduce((first, second) -> second)
                .orElseThrow();
        var earlier = moves.earlier() == 0 ? "" : " and earlier " + Words.times(moves.earlier());
        return "The expected close moved later " + Words.times(moves.later()) + earlier + "; the last time it moved "
                + "later was on " + Words.day(last) + ".";
    }
}
