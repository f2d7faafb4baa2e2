package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.PlanDoor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day from which the plan walks back, as it is sent.
@Schema(description = "A day from which the plan walks back, as it is sent.")
record CriticalDateBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-09-15")
        LocalDate on,

        @Schema(description = "Whether it can't be moved: a contract ends, a law begins.") @Nullable
        Boolean hard,

        @Schema(maxLength = CriticalDate.MOST_WORDS, example = "The old licence ends.") @Nullable
        String why) {

    CriticalDate date(UUID id, Part part, int version) {
        PlanDoor.meant(on, "/on");
        return new CriticalDate(id, part, on, Boolean.TRUE.equals(hard), why == null ? "" : why.strip(), version);
    }
}
