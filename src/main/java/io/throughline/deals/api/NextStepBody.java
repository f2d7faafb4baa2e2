package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Deal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens next, sent and shown.
@Schema(name = "NextStep", description = "What happens next and on which day; each part may be missing.")
record NextStepBody(
        @Schema(maxLength = 1000, example = "Meet the head of operations") @Nullable
        String words,

        @Schema(example = "2026-03-31") @Nullable LocalDate on,

        @Schema(description = "The user who does it.") @Nullable
        UUID ownerId) {

    static @Nullable NextStepBody of(Deal.NextStep step) {
        return step.equals(Deal.NextStep.NONE) ? null : new NextStepBody(step.words(), step.on(), step.ownerId());
    }

    static Deal.NextStep step(@Nullable NextStepBody body) {
        return body == null ? Deal.NextStep.NONE : new Deal.NextStep(body.words, body.on, body.ownerId);
    }
}
