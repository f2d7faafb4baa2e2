package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days themselves, as they are sent.
@Schema(description = "On which days somebody is away from now on.")
record AbsenceDays(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-08-02")
        LocalDate first,

        @Schema(description = "The last of them; the first where it is left out.", example = "2027-08-13") @Nullable
        LocalDate last) {
    LocalDate end() {
        return new AbsenceBody(null, null, first, last).end();
    }
}
