package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.deals.Interaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An interaction as it is shown.
@Schema(name = "Interaction", description = "Something that happened between them and us on a day.")
record InteractionAnswer(
        UUID id,
        LocalDate on,
        Channel channel,
        @Schema(description = "What it was for.") Interaction.@Nullable Kind kind,
        @Schema(description = "Who acted.") Interaction.Direction direction,
        String subject,
        @Nullable Integer minutes,

        @Schema(description = "Those of the buyer's side who took part.")
        List<UUID> personIds) {

    static InteractionAnswer of(Interaction interaction) {
        return new InteractionAnswer(
                interaction.id(),
                interaction.on(),
                interaction.channel(),
                interaction.kind(),
                interaction.direction(),
                interaction.subject(),
                interaction.minutes(),
                interaction.personIds());
    }
}
