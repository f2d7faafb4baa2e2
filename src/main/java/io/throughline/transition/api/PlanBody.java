package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// From what a plan is drafted.
@Schema(description = "From what a plan is drafted, and from which days it walks back.")
record PlanBody(
        @Schema(description = "The template; the usual steps where it is left out.") @Nullable
        UUID templateId,

        @Schema(description = "The critical date. One that is pinned already stays where it is left out.") @Nullable
        LocalDate goLive,

        @Schema(description = "The day of the first victory. One that is pinned already stays where it is left out.")
        @Nullable
        LocalDate victory) {}
