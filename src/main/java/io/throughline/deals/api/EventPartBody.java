package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of a compelling event as it is sent.
@Schema(
        description =
                "A part of a compelling event as it is sent. It has no grade: that is computed from the evidence.")
record EventPartBody(
        @Schema(description = "What came of asking; known, if left out.", example = "known")
        Fact.@Nullable Answer answer,

        @Schema(description = "For the owner.") @Nullable UUID personId,

        @Schema(description = "For the date.", example = "2026-06-30") @Nullable
        LocalDate day,

        @Schema(description = "For the date: what makes it one.", example = "regulatory")
        Fact.@Nullable DateKind dateKind,

        @Schema(maxLength = 4000, example = "The licence ends unless the gate is logged.") @Nullable
        String words,

        @Nullable MeasureBody measure,
        @ArraySchema(maxItems = 20) @Nullable List<EvidenceBody> evidence) {

    FactBody fact(FactKind kind) {
        var topic = dateKind == null ? null : FactTopic.shown(FactKind.EVENT_DATE, dateKind.name());
        return new FactBody(kind, topic, answer, words, day, personId, measure, null, null, evidence);
    }
}
