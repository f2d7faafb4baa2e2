package io.throughline.review.lens;

import io.throughline.buying.choice.Standing;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Choice.Opinion;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import io.throughline.buying.criteria.Rating.Place;
import io.throughline.web.Shell;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Criteria and options, as a slot says them.
///
/// @param opinions of the choice, by their places
record OptionText(Shell shell, Choice choice, Map<Place, Opinion> opinions) {
    static OptionText of(Shell shell, Choice choice) {
        return new OptionText(shell, choice, choice.opinions());
    }

    Stream<String> criteria(Predicate<Criterion> which) {
        return choice.criteria().stream().filter(which).map(this::says);
    }

    private String says(Criterion criterion) {
        return criterion.mandatory()
                ? criterion.words() + " (" + shell.say("criteria.mandatory") + ")"
                : criterion.words();
    }

    /// Whom else they can choose; nothing while no rival is named and no criterion is known, for then nobody asked.
    Stream<String> options() {
        var others = choice.options().stream().filter(option -> !option.isUs()).toList();
        var isAsked = others.size() > 1 || !choice.criteria().isEmpty();
        return isAsked ? others.stream().map(this::name) : Stream.empty();
    }

    private String name(Option option) {
        var organization = option.organization();
        return organization == null ? shell.say("criteria.option." + option.kind()) : organization;
    }

    /// Which option comes first, and whether it could be another.
    Stream<String> standing() {
        return switch (choice.matrix(ByRank.CENTROID).standing()) {
            case Standing.NothingToCompare none -> Stream.empty();
            case Standing.Settled settled -> Stream.of(shell.say("criteria.settled", inPlay(settled.first())));
            case Standing.Open open -> Stream.of(first(open), couldFlip(open));
        };
    }

    private String first(Standing.Open open) {
        return shell.say(open.level() ? "criteria.level" : "criteria.ahead", inPlay(open.first()), inPlay(open.next()));
    }

    private String couldFlip(Standing.Open open) {
        return open.unknown().isEmpty()
                ? shell.say("criteria.overlap")
                : shell.say("criteria.unknown", open.criteria().size());
    }

    private String inPlay(int place) {
        return name(choice.inPlay().get(place));
    }

    /// The criteria by which we are rated higher than all others that are rated.
    Stream<String> strengths() {
        var us = choice.options().stream().filter(Option::isUs).findFirst();
        return us.stream()
                .flatMap(ours -> choice.criteria().stream()
                        .filter(criterion -> isAhead(criterion, ours))
                        .map(this::says));
    }

    private boolean isAhead(Criterion criterion, Option us) {
        var ours = middle(criterion, us);
        var best = choice.options().stream()
                .filter(option -> !option.isUs())
                .flatMapToDouble(option -> middle(criterion, option).stream())
                .max();
        return ours.isPresent() && best.isPresent() && ours.getAsDouble() > best.getAsDouble();
    }

    private OptionalDouble middle(Criterion criterion, Option option) {
        var opinion = opinions.get(new Place(criterion.id(), option.id()));
        return opinion == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(opinion.range().middle());
    }
}
