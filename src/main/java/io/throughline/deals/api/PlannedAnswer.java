package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.deals.Interaction;
import io.throughline.deals.PlannedInteraction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A planned interaction as it is shown.
@Schema(name = "PlannedInteraction", description = "An interaction to come, and what it is for.")
record PlannedAnswer(
        UUID id,
        LocalDate on,
        Channel channel,
        Interaction.@Nullable Kind kind,

        @Schema(description = "What we want to know, or to have agreed, when it is over.")
        String purpose,

        @Schema(description = "Those of the buyer's side who are to come.")
        List<UUID> personIds,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static PlannedAnswer of(PlannedInteraction planned) {
        return new PlannedAnswer(
                planned.id(),
                planned.on(),
                planned.channel(),
                planned.kind(),
                planned.purpose(),
                planned.personIds(),
                planned.version());
    }
}
