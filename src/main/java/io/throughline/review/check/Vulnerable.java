package io.throughline.review.check;

import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import io.throughline.buying.strategy.Vulnerability;
import io.throughline.review.BuyingSide;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;

/// By a criterion of the weightiest third a rival leads, and we have no strategy in progress. To do nothing is no rival
/// here. Source: "Evaluation of Options".
final class Vulnerable implements Check {
    @Override
    public String id() {
        return "vulnerable";
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var side = picture.buying();
        var choice = withoutDoingNothing(side.choice());
        if (choice.ratings().isEmpty()) return Outcome.unasked();
        if (choice.criteria().stream().noneMatch(criterion -> isComparable(choice, criterion)))
            return new Outcome.Unknown(true, null);
        var open = Vulnerability.of(choice).stream()
                .filter(one -> one.crucial() && !isMended(one, side))
                .toList();
        if (open.isEmpty()) return Outcome.nothing();
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                String.join(" ", open.stream().map(Vulnerable::says).toList()),
                "What do we do about it: strengthen, overtake, redefine or trade off, who, and by when?",
                open.stream().map(one -> one.criterion().id()).toList(),
                null));
    }

    private static Choice withoutDoingNothing(Choice choice) {
        var options = choice.options().stream()
                .filter(option -> option.kind() != Option.Kind.DO_NOTHING)
                .toList();
        var ids = options.stream().map(Option::id).toList();
        var ratings = choice.ratings().stream()
                .filter(rating -> ids.contains(rating.optionId()))
                .toList();
        return new Choice(choice.criteria(), options, ratings, choice.weightings());
    }

    /// We are rated by it, and so is another.
    private static boolean isComparable(Choice choice, Criterion criterion) {
        var rated = choice.options().stream()
                .filter(option -> choice.opinion(criterion, option).isPresent())
                .toList();
        return rated.size() > 1 && rated.stream().anyMatch(Option::isUs);
    }

    private static boolean isMended(Vulnerability one, BuyingSide side) {
        var gaps = side.gaps().stream()
                .filter(gap -> gap.criterionId().equals(one.criterion().id()))
                .map(Gap::id)
                .toList();
        return side.strategies().stream()
                .filter(Strategy::isOpen)
                .anyMatch(strategy -> gaps.contains(strategy.gapId()));
    }

    private static String says(Vulnerability one) {
        return "By " + Words.quoted(Words.unstopped(one.criterion().words())) + " " + name(one.option())
                + " leads, and no strategy is in progress.";
    }

    private static String name(Option option) {
        if (option.organization() != null) return option.organization();
        return option.kind() == Option.Kind.IN_HOUSE ? "doing it in house" : "another option";
    }
}
