package io.throughline.review.check;

import io.throughline.buying.choice.Agreement;
import io.throughline.buying.criteria.Choice;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.List;

/// Those who decide agree weakly on what matters (Kendall's W below .5), within 30 days of their decision. Source: "Why
/// Johnnie Can't Buy".
final class NoConsensus implements Check {
    private static final int WITHIN = 30;

    @Override
    public String id() {
        return "no-consensus";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var choice = picture.buying().choice();
        return switch (choice.agreement()) {
            case Agreement.NoInformation nothing -> Outcome.unasked();
            case Agreement.Measured measured when !measured.isWeak() -> Outcome.nothing();
            case Agreement.Measured weak ->
                picture.decisionOn()
                        .map(day -> weak(picture, choice, weak, day))
                        .orElse(new Outcome.Unknown(true, null));
        };
    }

    private Outcome weak(DealPicture picture, Choice choice, Agreement.Measured weak, LocalDate decision) {
        var from = decision.minusDays(WITHIN);
        if (from.isAfter(picture.asOf())) return new Outcome.Nothing(from);
        var contested = weak.contested().stream()
                .map(place -> choice.criteria().get(place))
                .toList();
        var says =
                "%d of theirs who said what matters agree weakly (W %.2f), and the decision is due on %s; most contested %s."
                        .formatted(
                                weak.rankings(),
                                weak.w(),
                                Words.day(decision),
                                (contested.size() == 1 ? "is " : "are ")
                                        + Words.list(contested.stream()
                                                .map(one -> Words.quoted(Words.unstopped(one.words())))
                                                .toList()));
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                says,
                "Who brings them together on what matters, before they decide?",
                contested.isEmpty()
                        ? List.of(picture.deal().id())
                        : contested.stream().map(one -> one.id()).toList(),
                null));
    }
}
