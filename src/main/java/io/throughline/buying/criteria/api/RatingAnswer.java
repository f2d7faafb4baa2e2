package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.buying.criteria.Rating;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rating as it is shown.
@Schema(name = "Rating", description = "How good somebody finds an option by a criterion, from 0 to 100.")
record RatingAnswer(
        UUID id,
        UUID criterionId,
        UUID optionId,
        int low,
        int high,

        @Schema(description = "The person of theirs who rates; null for our own belief.") @Nullable
        UUID sayerId,

        @Schema(description = "That person's name.") @Nullable
        String sayer,

        LocalDate on,
        Channel channel,
        String words,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static RatingAnswer of(Rating rating) {
        var said = rating.said();
        return new RatingAnswer(
                rating.id(),
                rating.criterionId(),
                rating.optionId(),
                rating.low(),
                rating.high(),
                said.sayerId(),
                said.sayer(),
                said.on(),
                said.channel(),
                said.words(),
                rating.version());
    }
}
