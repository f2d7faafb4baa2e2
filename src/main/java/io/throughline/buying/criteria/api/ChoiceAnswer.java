package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.choice.Agreement;
import io.throughline.buying.choice.Compromise;
import io.throughline.buying.choice.FlipWeight;
import io.throughline.buying.choice.Matrix;
import io.throughline.buying.choice.Range;
import io.throughline.buying.choice.Standing;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What follows from criteria, ratings and weights, as it is shown.
@Schema(
        name = "Choice",
        description = "What follows from criteria, ratings and weights. Everything is a range where something is not"
                + " known. What is unknown is never taken for 0.")
record ChoiceAnswer(
        @Schema(description = "By criterion, the mean of all who said what matters to them.")
        List<WeightAnswer> weights,

        @Schema(description = "By option.") List<ScoreAnswer> scores,
        StandingAnswer standing,
        AgreementAnswer agreement,

        @Schema(
                description =
                        "The order of the criteria that contradicts those who weigh them least; null until two do.")
        @Nullable
        CompromiseAnswer compromise) {

    /// From where to where a number lies.
    @Schema(name = "ChoiceRange", description = "From where to where a number lies.")
    record RangeAnswer(double low, double high) {
        static RangeAnswer of(Range range) {
            return new RangeAnswer(range.low(), range.high());
        }
    }

    /// How much a criterion counts.
    @Schema(name = "CriterionWeight", description = "How much a criterion counts, as a share of 1.")
    record WeightAnswer(
            UUID criterionId,

            @Schema(description = "With ranks taken by rank-order centroid.")
            double weight,

            @Schema(description = "With ranks taken by rank sum, which is less steep.")
            double byRankSum,

            @Schema(
                    description = "The weights at which the first two options change places, the other criteria keeping"
                            + " their proportions; null where no weight of this one alone does that.")
            @Nullable
            RangeAnswer flip) {}

    /// How good an option is by all criteria.
    @Schema(name = "OptionScore", description = "How good an option is by all criteria, from 0 to 1.")
    record ScoreAnswer(
            UUID optionId,

            @Schema(description = "Null for one that fails a mandatory criterion.") @Nullable
            RangeAnswer score,

            @Schema(description = "The mandatory criteria by which it is useless: it is out.")
            List<UUID> failedCriterionIds) {}

    /// Which option comes first.
    @Schema(name = "ChoiceStanding", description = "Which option comes first, and whether it could be another.")
    record StandingAnswer(
            @Schema(
                    description = "nothing-to-compare: fewer than two options are rated. settled: whatever the ratings"
                            + " turn out to be within their ranges, the first stays first. open: it may be another.")
            Kind is,

            @Nullable UUID firstId,
            @Nullable UUID nextId,

            @Schema(description = "How many criteria hold ratings that nobody gave, and that could flip the winner.")
            int couldFlip,

            @Schema(description = "Those ratings.") List<CellAnswer> unknown) {

        enum Kind {
            NOTHING_TO_COMPARE,
            SETTLED,
            OPEN
        }
    }

    /// The place of a rating.
    @Schema(name = "RatingPlace", description = "The place of a rating.")
    record CellAnswer(UUID criterionId, UUID optionId) {}

    /// How far those who weigh the criteria agree.
    @Schema(name = "Agreement", description = "How far those who weigh the criteria agree.")
    record AgreementAnswer(
            @Schema(description = "Kendall's W, corrected for ties, from 0 to 1; null where nothing can be said.")
            @Nullable
            Double w,

            @Schema(description = "Below a half.") boolean weak,

            @Schema(description = "Why nothing can be said; null where something can.")
            Agreement.@Nullable Why noInformation,

            @Schema(description = "The two criteria whose places differ most.")
            List<UUID> contestedIds) {}

    /// The order that contradicts people least.
    @Schema(name = "Compromise", description = "Kemeny's order of the criteria.")
    record CompromiseAnswer(
            List<UUID> criterionIds,

            @Schema(description = "In how many pairs, over all who weigh them, it is against what was said.")
            double against,

            @Schema(description = "None is better. Above 12 criteria it is found by moving one at a time instead.")
            boolean exact,

            @Schema(description = "How many orders are equally good; null where it is not exact.") @Nullable
            Long ways) {}

    static ChoiceAnswer of(Choice choice) {
        var matrix = choice.matrix(ByRank.CENTROID);
        var standing = matrix.standing();
        return new ChoiceAnswer(
                weights(choice, matrix, standing),
                choice.options().stream()
                        .map(option -> score(choice, matrix, option))
                        .toList(),
                standing(choice, standing),
                agreement(choice),
                choice.compromise()
                        .map(found -> compromise(choice.criteria(), found))
                        .orElse(null));
    }

    private static List<WeightAnswer> weights(Choice choice, Matrix matrix, Standing standing) {
        var sums = choice.weights(ByRank.RANK_SUM);
        return IntStream.range(0, choice.criteria().size())
                .mapToObj(criterion -> new WeightAnswer(
                        choice.criteria().get(criterion).id(),
                        matrix.weights().of(criterion),
                        sums.of(criterion),
                        flip(matrix, standing, criterion)))
                .toList();
    }

    private static @Nullable RangeAnswer flip(Matrix matrix, Standing standing, int criterion) {
        var flip = switch (standing) {
            case Standing.NothingToCompare none -> new FlipWeight.None();
            case Standing.Settled(var first, var next) -> matrix.flip(criterion, first, next);
            case Standing.Open open -> matrix.flip(criterion, open.first(), open.next());
        };
        return switch (flip) {
            case FlipWeight.None none -> null;
            case FlipWeight.At(var weights) -> RangeAnswer.of(weights);
        };
    }

    private static ScoreAnswer score(Choice choice, Matrix matrix, Option option) {
        var place = choice.inPlay().indexOf(option);
        return new ScoreAnswer(
                option.id(),
                place < 0 ? null : RangeAnswer.of(matrix.score(place)),
                choice.failed(option).stream().map(Criterion::id).toList());
    }

    private static StandingAnswer standing(Choice choice, Standing standing) {
        var options = choice.inPlay();
        return switch (standing) {
            case Standing.NothingToCompare none ->
                new StandingAnswer(StandingAnswer.Kind.NOTHING_TO_COMPARE, null, null, 0, List.of());
            case Standing.Settled(var first, var next) ->
                new StandingAnswer(
                        StandingAnswer.Kind.SETTLED,
                        options.get(first).id(),
                        options.get(next).id(),
                        0,
                        List.of());
            case Standing.Open open ->
                new StandingAnswer(
                        StandingAnswer.Kind.OPEN,
                        options.get(open.first()).id(),
                        options.get(open.next()).id(),
                        open.criteria().size(),
                        open.unknown().stream()
                                .map(cell -> new CellAnswer(
                                        choice.criteria().get(cell.criterion()).id(),
                                        options.get(cell.option()).id()))
                                .toList());
        };
    }

    private static AgreementAnswer agreement(Choice choice) {
        return switch (choice.agreement()) {
            case Agreement.NoInformation(var why) -> new AgreementAnswer(null, false, why, List.of());
            case Agreement.Measured measured ->
                new AgreementAnswer(
                        measured.w(), measured.isWeak(), null, ids(choice.criteria(), measured.contested()));
        };
    }

    private static CompromiseAnswer compromise(List<Criterion> criteria, Compromise found) {
        return switch (found) {
            case Compromise.Exact exact ->
                new CompromiseAnswer(ids(criteria, exact.order()), exact.against(), true, exact.ways());
            case Compromise.Approximate near ->
                new CompromiseAnswer(ids(criteria, near.order()), near.against(), false, null);
        };
    }

    private static List<UUID> ids(List<Criterion> criteria, List<Integer> places) {
        return places.stream().map(place -> criteria.get(place).id()).toList();
    }
}
