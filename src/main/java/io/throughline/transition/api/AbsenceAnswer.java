package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.calendar.Away;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Days on which somebody is away.
@Schema(name = "Absence", description = "Days on which somebody is away. Nobody says why.")
record AbsenceAnswer(
        UUID id,

        @Schema(description = "The colleague; null for one of the customer's people.") @Nullable
        UUID userId,

        @Schema(description = "One of the customer's people; null for a colleague.") @Nullable
        UUID personId,

        String name,
        LocalDate first,

        @Schema(description = "The last of them.") LocalDate last,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static AbsenceAnswer of(Away away) {
        return new AbsenceAnswer(
                away.id(),
                away.ours() ? away.whoId() : null,
                away.ours() ? null : away.whoId(),
                away.who(),
                away.first(),
                away.last(),
                away.version());
    }
}
