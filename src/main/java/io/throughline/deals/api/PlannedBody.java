package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.deals.Interaction;
import io.throughline.deals.PlannedInteraction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A planned interaction as it is sent.
@Schema(description = "A planned interaction as it is sent. What is not known is null, or left out.")
record PlannedBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-03-17")
        LocalDate on,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "meeting, call or email.",
                example = "meeting")
        Channel channel,

        @Schema(description = "What we mean to do in it.", example = "discover")
        Interaction.@Nullable Kind kind,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "What we want to know, or to have agreed, when it is over.",
                maxLength = 1000,
                example = "Who releases the money, and on which day it hurts")
        String purpose,

        @ArraySchema(maxItems = 50, arraySchema = @Schema(description = "Those of the buyer's side who are to come."))
        @Nullable
        List<UUID> personIds) {

    static PlannedBody of(PlannedAnswer standing) {
        return new PlannedBody(
                standing.on(), standing.channel(), standing.kind(), standing.purpose(), standing.personIds());
    }

    List<UUID> persons() {
        return personIds == null ? List.of() : personIds;
    }

    PlannedInteraction planned(UUID id, int version) {
        return new PlannedInteraction(id, on, channel, kind, purpose.strip(), persons(), version);
    }
}
