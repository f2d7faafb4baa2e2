package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.deals.Interaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An interaction as it is sent.
@Schema(description = "An interaction as it is sent. What is not known is null, or left out.")
record InteractionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-03-03")
        LocalDate on,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "meeting")
        Channel channel,

        @Schema(description = "What it was for.", example = "discover")
        Interaction.@Nullable Kind kind,

        @Schema(description = "Who acted; unknown, if left out.", example = "both")
        Interaction.@Nullable Direction direction,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500, example = "Walk through the yard")
        String subject,

        @Schema(minimum = "0", maximum = "10000", example = "45") @Nullable
        Integer minutes,

        @ArraySchema(maxItems = 50, arraySchema = @Schema(description = "Those of the buyer's side who took part."))
        @Nullable
        List<UUID> personIds) {

    List<UUID> persons() {
        return personIds == null ? List.of() : personIds;
    }

    Interaction interaction(UUID id) {
        return new Interaction(
                id,
                on,
                channel,
                kind,
                Objects.requireNonNullElse(direction, Interaction.Direction.UNKNOWN),
                subject,
                minutes,
                persons());
    }
}
