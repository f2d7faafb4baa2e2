package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Said;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rating as it is sent.
@Schema(
        description = "A rating as it is sent: how good somebody finds an option by a criterion, from 0 for useless to"
                + " 100 for all they could wish. What nobody rated is not there; it is never 0.")
record RatingBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "It does not change.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID criterionId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "It does not change.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e61")
        UUID optionId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "0", maximum = "100", example = "60")
        Integer low,

        @Schema(description = "The same as low, if left out.", minimum = "0", maximum = "100", example = "80") @Nullable
        Integer high,

        @Schema(description = "The person of theirs who rates; null for our own belief. It does not change.") @Nullable
        UUID sayerId,

        @Schema(description = "The day it was said; today, if left out.", example = "2026-03-03") @Nullable
        LocalDate on,

        @Schema(description = "meeting, call, email or document; meeting, if left out.") @Nullable
        Channel channel,

        @Schema(maxLength = 4000, example = "Yours is the only one that runs offline.") @Nullable
        String words) {

    static RatingBody of(Rating rating) {
        var said = rating.said();
        return new RatingBody(
                rating.criterionId(),
                rating.optionId(),
                rating.low(),
                rating.high(),
                said.sayerId(),
                said.on(),
                said.channel(),
                said.words().isEmpty() ? null : said.words());
    }

    /// @param version 0 for one that is new
    /// @throws Invalid where the range is turned round
    Rating rating(UUID id, Said said, int version) {
        var to = high == null ? low : high;
        Invalid.unless(low <= to, "/high", "It is below low.");
        return new Rating(id, criterionId, optionId, low, to, said, version);
    }

    /// @throws Invalid where it would be of something else
    void mustBeOf(Rating standing) {
        Invalid.unless(criterionId.equals(standing.criterionId()), "/criterionId", "It does not change.");
        Invalid.unless(optionId.equals(standing.optionId()), "/optionId", "It does not change.");
        Invalid.unless(java.util.Objects.equals(sayerId, standing.said().sayerId()), "/sayerId", "It does not change.");
    }
}
