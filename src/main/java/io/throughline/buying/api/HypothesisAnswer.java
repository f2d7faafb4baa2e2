package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.PrivateKind;
import io.throughline.buying.Hypothesis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who decides, as we suppose, as it is shown.
@Schema(
        name = "Hypothesis",
        description =
                "Who decides, as we suppose, the question that would tell, and what came of it. For the deal's team"
                        + " and its managers.")
record HypothesisAnswer(
        UUID id,
        UUID personId,
        @Schema(description = "The person's name.") String person,
        BigDecimal probability,
        String question,
        LocalDate askBy,
        LocalDate madeOn,

        @Schema(description = "Null while it is open.") Hypothesis.@Nullable Outcome outcome,

        @Nullable LocalDate closedOn,
        @Schema(description = "For the outcome.") List<HeardOfThemAnswer> evidence,

        @Schema(description = "Rises with each change; the ETag.")
        int version)
        implements PrivateKind.ForTheTeam {

    static HypothesisAnswer of(Hypothesis one) {
        return new HypothesisAnswer(
                one.id(),
                one.personId(),
                one.person(),
                one.probability(),
                one.question(),
                one.askBy(),
                one.madeOn(),
                one.outcome(),
                one.closedOn(),
                HeardOfThemAnswer.of(one.evidence()),
                one.version());
    }
}
