package io.throughline.review.qualify;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.spot.Tripwire;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tripwire as it is shown.
@Schema(name = "Tripwire", description = "If the question is not answered by the day, we walk.")
record TripwireAnswer(
        UUID id,
        String question,
        LocalDate dueOn,
        LocalDate laidOn,
        @Schema(description = "Who set it.") @Nullable String laidBy,

        @Schema(description = "Null while it is open.") @Nullable
        LocalDate answeredOn,

        @Nullable String answer,
        @Nullable UUID factId,

        @Schema(description = "Its day has come, and it is not answered.")
        boolean tripped,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static TripwireAnswer of(Tripwire wire, LocalDate today) {
        return new TripwireAnswer(
                wire.id(),
                wire.question(),
                wire.dueOn(),
                wire.laidOn(),
                wire.by(),
                wire.answeredOn(),
                wire.answer(),
                wire.factId(),
                wire.isTripped(today),
                wire.version());
    }
}
