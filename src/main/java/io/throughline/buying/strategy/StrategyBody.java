package io.throughline.buying.strategy;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.strategy.Exposures.Chosen;
import io.throughline.buying.strategy.Strategies.Colleague;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be done where another option is ahead, as it is sent.
@Schema(description = "What is to be done where another option is ahead, with who sees to it and by when.")
record StrategyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID criterionId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The option that is ahead by the criterion.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e61")
        UUID optionId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "redefine")
        Strategy.Kind kind,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Somebody of the deal's team.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e62")
        UUID ownerId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "From today on.", example = "2026-05-01")
        LocalDate dueOn,

        @Schema(
                description = "What exactly.",
                maxLength = Strategy.MOST_WORDS,
                example = "Show them the night run at the depot.")
        @Nullable
        String words) {

    /// @param team who can see to it
    /// @throws Invalid where its day is past, or its owner is not on the team
    Chosen chosen(List<Colleague> team, LocalDate today) {
        Invalid.unless(!dueOn.isBefore(today), "/dueOn", "It is past: name a day from today on.");
        var owner = team.stream()
                .filter(colleague -> colleague.id().equals(ownerId))
                .findFirst()
                .orElseThrow(() -> new Invalid("/ownerId", "They are not on the deal's team."));
        return new Chosen(kind, owner, dueOn, words == null ? "" : words.strip());
    }
}
