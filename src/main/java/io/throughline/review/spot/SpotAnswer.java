package io.throughline.review.spot;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.WrittenSpot;
import java.util.List;

/// The rules as they are shown.
@Schema(name = "SweetSpot", description = "The rules by which we tell which deals are for us.")
record SpotAnswer(
        @Schema(description = "Rises with each change; the ETag. 0 as long as nobody made rules.")
        int edition,

        @Schema(description = "Below this fit a deal is a poor one.")
        int line,

        List<RuleBody> rules) {

    static SpotAnswer of(SweetSpot spot) {
        return new SpotAnswer(
                spot.edition(),
                spot.line(),
                WrittenSpot.of(spot).rules().stream().map(RuleBody::of).toList());
    }
}
