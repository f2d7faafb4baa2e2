package io.throughline.review.check;

import io.throughline.base.Grade;
import io.throughline.buying.choice.Agreement;
import io.throughline.buying.criteria.Choice;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Those who decide agree weakly on what matters (Kendall's W below .5), within 30 days of their decision, and none of
/// theirs says that it is settled. Source: "Why Johnnie Can't Buy".
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
        var settled = settled(picture, choice);
        if (settled.isPresent()) return new Outcome.Nothing(settled.get().plusDays(1));
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

    /// The last day on which the word of one of theirs counts that they agree: said no earlier than what they ranked
    /// last, which would speak against it, and fresh.
    private static Optional<LocalDate> settled(DealPicture picture, Choice choice) {
        var asOf = picture.asOf();
        var ranked = choice.weightings().stream()
                .map(weighting -> weighting.said().on())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return picture.live(FactKind.CONSENSUS).stream()
                .filter(fact -> fact.answer() == Fact.Answer.KNOWN)
                .filter(fact -> fact.grade(asOf).atLeast(Grade.STATED))
                .filter(fact -> fact.evidenceBy(asOf).stream()
                        .anyMatch(heard -> heard.isTheirs() && !heard.on().isBefore(ranked)))
                .map(fact -> fact.freshUntil(asOf))
                .max(Comparator.naturalOrder());
    }
}
