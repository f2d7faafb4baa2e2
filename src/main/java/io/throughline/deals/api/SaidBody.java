package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A need or a symptom as it is sent.
@Schema(description = "A need or a symptom as it is sent. It has no grade: that is computed from the evidence.")
record SaidBody(
        @Schema(description = "For a need: implied or explicit.", example = "explicit", maxLength = 200) @Nullable
        String topic,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "In the buyer's words where we have them.",
                maxLength = 4000,
                example = "We must halve the time at the gate by June.")
        String words,

        @Schema(description = "The first day on which it held; today, if left out.") @Nullable
        LocalDate since,

        @ArraySchema(maxItems = 20) @Nullable List<EvidenceBody> evidence) {

    FactBody fact(FactKind kind) {
        return new FactBody(kind, topic, null, words, null, null, null, since, null, evidence);
    }
}
