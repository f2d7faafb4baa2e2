package io.throughline.review.spot;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Status;
import io.throughline.deals.spot.Fit.Standing;
import io.throughline.deals.spot.PastFits;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a draft says of past deals.
@Schema(name = "SweetSpotPreview", description = "What a draft says of the past wins and losses that you may see.")
record PreviewAnswer(
        List<CountAnswer> counts,

        @Schema(description = "How many past deals the draft moves.")
        int moved,

        @Schema(description = "The latest of them, 20 at most.")
        List<MovedAnswer> shown) {

    @Schema(name = "SweetSpotCount")
    record CountAnswer(
            Status ended,
            Standing standing,
            @Schema(description = "By the rules that hold.") int now,
            int draft) {}

    @Schema(name = "SweetSpotMoved")
    record MovedAnswer(
            UUID dealId,
            String name,
            @Nullable String account,
            Status ended,
            Standing now,
            Standing draft,

            @Schema(description = "By the draft; null where no wish is known.") @Nullable
            Integer fit) {}

    static PreviewAnswer of(PastFits.Preview preview) {
        return new PreviewAnswer(
                preview.counts().stream()
                        .map(count -> new CountAnswer(count.ended(), count.standing(), count.now(), count.draft()))
                        .toList(),
                preview.moved(),
                preview.shown().stream()
                        .map(moved -> new MovedAnswer(
                                moved.dealId(),
                                moved.name(),
                                moved.account(),
                                moved.ended(),
                                moved.now(),
                                moved.draft(),
                                moved.fit()))
                        .toList());
    }
}
