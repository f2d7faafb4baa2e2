package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.criteria.Weighting.Weighed;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said of one criterion, sent and shown.
@Schema(name = "Weighed", description = "What somebody said of one criterion, or of a pair of them.")
record WeighedBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID criterionId,

        @Schema(description = "Of a pair, the other one; null in the other ways.") @Nullable
        UUID againstId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Its place, from 1 on; its points, from 0 to 100; or how many times it counts the other"
                        + " one, from a ninth to 9.",
                example = "1")
        BigDecimal value) {

    static WeighedBody of(Weighed weighed) {
        return new WeighedBody(weighed.criterionId(), weighed.againstId(), weighed.value());
    }

    Weighed weighed() {
        return new Weighed(criterionId, againstId, value);
    }
}
