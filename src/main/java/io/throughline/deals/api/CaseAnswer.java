package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A risk/reward case as it is shown.
@Schema(
        name = "RewardCase",
        description = "What a deal without a compelling event may rest on. A part that nobody has asked about is null.")
record CaseAnswer(
        @Schema(description = "Who carries it.") @Nullable FactAnswer owner,

        @Schema(description = "What deferring costs.") @Nullable
        FactAnswer cost,

        @Schema(description = "The point at which it can't wait.") @Nullable
        FactAnswer point) {

    static CaseAnswer of(Map<FactKind, Fact> parts, LocalDate today) {
        return new CaseAnswer(
                EventAnswer.part(parts.get(FactKind.CASE_OWNER), today),
                EventAnswer.part(parts.get(FactKind.CASE_COST), today),
                EventAnswer.part(parts.get(FactKind.CASE_POINT), today));
    }
}
