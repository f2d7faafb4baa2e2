package io.throughline.buying.strategy;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What we do about a gap, as it is shown.
@Schema(
        name = "Strategy",
        description = "What we do where another option is ahead, and what came of it. For the deal's team and its"
                + " managers.")
record StrategyAnswer(
        UUID id,
        UUID criterionId,
        UUID optionId,
        Strategy.Kind kind,

        @Schema(description = "Who of ours sees to it.") @Nullable
        UUID ownerId,

        @Nullable String owner,
        LocalDate dueOn,
        LocalDate chosenOn,

        @Schema(description = "Null while it is in progress.")
        Strategy.@Nullable Outcome outcome,

        @Nullable LocalDate endedOn,
        String words,

        @Schema(description = "Rises with each change; the ETag.")
        int version)
        implements PrivateKind.ForTheTeam {

    static StrategyAnswer of(Strategy one, Gap gap) {
        return new StrategyAnswer(
                one.id(),
                gap.criterionId(),
                gap.optionId(),
                one.kind(),
                one.ownerId(),
                one.owner(),
                one.dueOn(),
                one.chosenOn(),
                one.outcome(),
                one.endedOn(),
                one.words(),
                one.version());
    }
}
