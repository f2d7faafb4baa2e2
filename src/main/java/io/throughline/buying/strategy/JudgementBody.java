package io.throughline.buying.strategy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why another option is ahead, as it is sent.
@Schema(name = "VulnerabilityBody", description = "Why another option is ahead, as we judge it.")
record JudgementBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description =
                        "value: what we have there is not worth it to them. credibility: we have it, and they don't"
                                + " believe it. performance: we are worse.",
                example = "performance")
        Gap.Kind kind,

        @Schema(description = "From when on we are as good; null where no day is known.", example = "2026-05-01")
        @Nullable
        LocalDate fixOn) {}
