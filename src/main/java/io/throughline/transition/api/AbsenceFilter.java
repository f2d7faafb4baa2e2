package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.web.api.BadParameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose absences are asked for.
record AbsenceFilter(
        @Schema(description = "Those of a colleague.") @Nullable
        UUID userId,

        @Schema(description = "Those of one of the customer's people.") @Nullable
        UUID personId) {

    @Nullable
    UUID who() {
        if (userId != null && personId != null) throw new BadParameter("personId", "One of the two is left out.");
        return userId == null ? personId : userId;
    }
}
