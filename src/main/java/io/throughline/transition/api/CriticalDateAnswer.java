package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day from which the plan walks back.
@Schema(name = "CriticalDate", description = "A day from which the plan walks back.")
record CriticalDateAnswer(
        Part part,
        LocalDate on,
        boolean hard,
        @Nullable String why,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static CriticalDateAnswer of(CriticalDate date) {
        return new CriticalDateAnswer(
                date.part(), date.on(), date.hard(), date.why().isEmpty() ? null : date.why(), date.version());
    }
}
