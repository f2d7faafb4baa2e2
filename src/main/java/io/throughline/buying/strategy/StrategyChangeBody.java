package io.throughline.buying.strategy;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.strategy.Strategies.Colleague;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who sees to a strategy and by when, as a change of it is sent.
@Schema(description = "Who sees to a strategy, and by when.")
record StrategyChangeBody(
        @Schema(description = "Somebody of the deal's team.", example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e62")
        @Nullable
        UUID ownerId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "From today on, if it is another day.",
                example = "2026-05-01")
        LocalDate dueOn) {

    static StrategyChangeBody of(Strategy standing) {
        return new StrategyChangeBody(standing.ownerId(), standing.dueOn());
    }

    /// What is not changed is not asked again: a day that went by, or somebody who left the team.
    ///
    /// @param team who can see to it
    /// @throws Invalid where its new day is past, or its new owner is not on the team
    Strategy over(Strategy standing, List<Colleague> team, LocalDate today) {
        Invalid.unless(
                dueOn.equals(standing.dueOn()) || !dueOn.isBefore(today),
                "/dueOn",
                "It is past: name a day from today on.");
        Invalid.unless(
                Objects.equals(ownerId, standing.ownerId())
                        || team.stream().anyMatch(colleague -> colleague.id().equals(ownerId)),
                "/ownerId",
                "They are not on the deal's team.");
        return standing.with(ownerId, dueOn);
    }
}
