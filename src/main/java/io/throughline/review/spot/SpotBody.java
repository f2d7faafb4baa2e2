package io.throughline.review.spot;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.WrittenRule;
import io.throughline.deals.spot.WrittenSpot;
import io.throughline.web.api.Invalid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules as they are sent.
@Schema(name = "SweetSpotBody", description = "Rules as they are sent: all of them.")
record SpotBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Below this fit a deal is a poor one.",
                minimum = "0",
                maximum = "100",
                example = "50")
        Integer line,

        @Schema(description = "Why they change; needed to keep them.", maxLength = 300) @Nullable
        String why,

        @ArraySchema(
                maxItems = SweetSpot.MOST_RULES,
                arraySchema = @Schema(description = "All of them, in their order; none, if left out."))
        @Nullable
        List<RuleBody> rules) {

    /// @throws Invalid where a rule can't be taken
    SweetSpot spot(int edition) {
        var written = new ArrayList<WrittenRule>();
        for (var rule : rules == null ? List.<RuleBody>of() : rules)
            written.add(rule.written("/rules/" + written.size()));
        return new WrittenSpot(edition, line, written).spot();
    }
}
