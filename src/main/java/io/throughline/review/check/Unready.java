package io.throughline.review.check;

import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.List;

/// What the customer must have in place is missing, nobody of theirs has taken our advice, and they decide within 30
/// days. Source: "Selling is Dead".
final class Unready implements Check {
    private static final int WITHIN = 30;

    @Override
    public String id() {
        return "unready";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var asOf = picture.asOf();
        var asked = picture.buying().readiness().stream()
                .filter(point -> point.isLive(asOf) && point.state(asOf) != ReadinessPoint.State.NOT_ASKED)
                .toList();
        if (asked.isEmpty()) return Outcome.unasked();
        var gaps = asked.stream().filter(point -> point.isUnacknowledged(asOf)).toList();
        if (gaps.isEmpty()) return Outcome.nothing();
        return picture.decisionOn()
                .map(decision -> gaps(picture, gaps, decision))
                .orElse(new Outcome.Unknown(true, null));
    }

    private Outcome gaps(DealPicture picture, List<ReadinessPoint> gaps, LocalDate decision) {
        var from = decision.minusDays(WITHIN);
        if (from.isAfter(picture.asOf())) return new Outcome.Nothing(from);
        var names = gaps.stream()
                .map(point -> Words.quoted(Words.unstopped(point.words())))
                .toList();
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                "The decision is due on " + Words.day(decision) + ", and not in place and not acknowledged is "
                        + Words.list(names) + ".",
                "Who on their side sees to it, and do they take our advice?",
                gaps.stream().map(ReadinessPoint::id).toList(),
                null));
    }
}
