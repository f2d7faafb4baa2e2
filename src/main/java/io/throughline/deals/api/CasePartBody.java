package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of a risk/reward case as it is sent.
@Schema(
        description =
                "A part of a risk/reward case as it is sent. It has no grade: that is computed from the evidence.")
record CasePartBody(
        @Schema(description = "What came of asking; known, if left out.", example = "known")
        Fact.@Nullable Answer answer,

        @Schema(description = "For the owner.") @Nullable UUID personId,

        @Schema(description = "For the point at which it can't wait.", example = "2026-06-30") @Nullable
        LocalDate day,

        @Schema(maxLength = 4000, example = "Each month we wait costs a lane.") @Nullable
        String words,

        @Nullable MeasureBody measure,
        @ArraySchema(maxItems = 20) @Nullable List<EvidenceBody> evidence) {

    FactBody fact(FactKind kind) {
        return new FactBody(kind, null, answer, words, day, personId, measure, null, null, evidence);
    }
}
