package io.throughline.review.qualify;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Ids;
import io.throughline.deals.spot.Disqualification;
import io.throughline.deals.spot.Disqualification.Alternative;
import io.throughline.deals.spot.Disqualification.Reason;
import io.throughline.web.api.Invalid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Walking from a deal, as it is sent.
@Schema(name = "DisqualificationBody", description = "Walking from a deal: why, on what evidence, and what instead.")
record WalkBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "no-owner")
        Reason reason,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500, example = "Asked three times who pays")
        String words,

        @Schema(description = "A fact that shows it; else what was said or done, and by whom.") @Nullable
        UUID factId,

        @Schema(maxLength = 500, example = "Nobody here has a budget for it.") @Nullable
        String evidence,

        @Schema(maxLength = 200, example = "Ines Calder") @Nullable
        String evidenceBy,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "do-nothing")
        Alternative alternative,

        @Schema(description = "Needed for a competitor.", maxLength = 200) @Nullable
        String alternativeName,

        @Nullable LocalDate lookAgainOn,

        @Schema(description = "An estimate; null is unknown.", example = "40") @Nullable
        BigDecimal hoursBack) {

    /// @throws Invalid where evidence or the competitor's name is missing
    Disqualification walking(LocalDate today) {
        Invalid.unless(factId != null || evidence != null, "/evidence", "A fact, or what was said or done.");
        Invalid.unless(factId != null || evidenceBy != null, "/evidenceBy", "Who said or did it.");
        Invalid.unless(
                alternative != Alternative.COMPETITOR || alternativeName != null,
                "/alternativeName",
                "A competitor has a name.");
        Invalid.unless(hoursBack == null || hoursBack.signum() >= 0, "/hoursBack", "It is 0 or more.");
        return new Disqualification(
                Ids.next(),
                today,
                null,
                reason,
                words,
                evidence,
                evidenceBy,
                factId,
                alternative,
                alternativeName,
                lookAgainOn,
                hoursBack,
                null,
                null,
                1);
    }
}
