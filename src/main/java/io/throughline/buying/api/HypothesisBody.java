package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.Hypotheses.Supposed;
import io.throughline.buying.Hypothesis;
import io.throughline.web.api.Invalid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/// Who decides, as we suppose, as it is sent.
@Schema(description = "Who decides, as we suppose, and the question that would tell.")
record HypothesisBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Somebody of the deal's buying team.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID personId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Above 0, at most 1; what is open of a deal adds up to 1 at most.",
                example = "0.6")
        BigDecimal probability,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 500,
                example = "Who signed the last contract of this size?")
        String question,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-05-01")
        LocalDate askBy) {

    static HypothesisBody of(Hypothesis standing) {
        return new HypothesisBody(standing.personId(), standing.probability(), standing.question(), standing.askBy());
    }

    /// @throws Invalid where the probability is none
    Supposed supposed() {
        Invalid.unless(
                probability.signum() > 0 && probability.compareTo(BigDecimal.ONE) <= 0,
                "/probability",
                "A number above 0, at most 1.");
        var rounded = probability.setScale(3, RoundingMode.HALF_UP);
        Invalid.unless(rounded.signum() > 0, "/probability", "A number above 0, at most 1.");
        return new Supposed(personId, rounded, question, askBy);
    }
}
