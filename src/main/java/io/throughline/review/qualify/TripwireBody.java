package io.throughline.review.qualify;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.spot.Tripwire;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tripwire as it is sent.
@Schema(description = "A tripwire as it is sent: if the question is not answered by the day, we walk.")
record TripwireBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500, example = "Who releases the money?")
        String question,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-05-01")
        LocalDate dueOn,

        @Schema(description = "Null while it is open.", maxLength = 500, example = "Mira Holm, in writing") @Nullable
        String answer,

        @Schema(description = "The fact that answers it.") @Nullable
        UUID factId) {

    static TripwireBody of(Tripwire wire) {
        return new TripwireBody(wire.question(), wire.dueOn(), wire.answer(), wire.factId());
    }

    /// @throws Invalid where a fact answers it without words
    void check() {
        Invalid.unless(factId == null || answer != null, "/answer", "A fact answers it with words.");
    }

    /// The tripwire as it stands, as this says it; an answer that stood keeps its day.
    Tripwire over(Tripwire wire, LocalDate today) {
        var moved = new Tripwire(
                wire.id(),
                question,
                dueOn,
                wire.laidOn(),
                wire.by(),
                wire.answeredOn(),
                wire.answer(),
                wire.factId(),
                wire.version());
        if (answer == null) return moved.reopened();
        return moved.answered(wire.answeredOn() == null ? today : wire.answeredOn(), answer, factId);
    }
}
