package io.throughline.buying.strategy;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.PrivateKind;
import io.throughline.buying.choice.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where another option is ahead of us, as it is shown.
@Schema(
        name = "Vulnerability",
        description = "A criterion by which another option is ahead of us, with why and what is done about it. For the"
                + " deal's team and its managers.")
record ExposureAnswer(
        UUID criterionId,

        @Schema(description = "The option that is furthest ahead.")
        UUID optionId,

        @Schema(description = "Of the criterion, as a share of 1.")
        double weight,

        @Schema(description = "It is of the weightiest third.")
        boolean crucial,

        @Schema(description = "How we are rated, as a share of all they could wish.")
        SpanAnswer ours,

        @Schema(description = "How the other is rated.") SpanAnswer theirs,

        @Schema(description = "Their range lies above ours wholly.")
        boolean certain,

        @Schema(description = "Why it is ahead, as judged; as it looks, while nobody judged it.")
        Gap.Kind kind,

        @Schema(description = "Somebody judged it.") boolean judged,

        @Schema(description = "From when on we are as good; null where no day is known.") @Nullable
        LocalDate fixOn,

        @Schema(description = "What is offered to be done, the one to think of first first.")
        List<Strategy.Kind> proposed,

        @Schema(description = "The rule that offers it.") Proposal.Why why,

        @Schema(description = "What is in progress about it; null for nothing.") @Nullable
        UUID strategyId,

        @Schema(description = "Rises with each judgement; the ETag. 0 while nobody judged it.")
        int version)
        implements PrivateKind.ForTheTeam {

    /// From where to where a rating lies.
    @Schema(name = "RatingSpan", description = "From where to where a rating lies, as a share of 1.")
    record SpanAnswer(double low, double high) implements PrivateKind.ForTheTeam {
        static SpanAnswer of(Range range) {
            return new SpanAnswer(range.low(), range.high());
        }
    }

    static ExposureAnswer of(Exposure one) {
        var at = one.at();
        return new ExposureAnswer(
                at.criterion().id(),
                at.option().id(),
                at.weight(),
                at.crucial(),
                SpanAnswer.of(at.ours()),
                SpanAnswer.of(at.theirs()),
                at.isCertain(),
                one.kind(),
                one.gap().isPresent(),
                one.gap().map(Gap::fixOn).orElse(null),
                one.proposal().kinds(),
                one.proposal().why(),
                one.open().map(Strategy::id).orElse(null),
                one.version());
    }
}
