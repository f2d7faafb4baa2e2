package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.buying.CoachStatements.Logged;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody told us, as it is sent.
@Schema(description = "What somebody told us that will turn out true or false.")
record StatementBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Somebody of the deal's buying team.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID personId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000,
                example = "The board meets on the 3rd of May.")
        String words,

        @Schema(description = "Today, if left out.", example = "2026-03-03") @Nullable
        LocalDate saidOn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "call")
        Channel channel,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The day on which to look whether it was true.",
                example = "2026-05-04")
        LocalDate checkOn) {

    /// @throws Invalid where its days don't go together
    Logged logged(LocalDate today) {
        var said = saidOn == null ? today : saidOn;
        Invalid.unless(!said.isAfter(today), "/saidOn", "This day is to come.");
        Invalid.unless(!checkOn.isBefore(said), "/checkOn", "That is before it was said.");
        return new Logged(words, said, channel, checkOn);
    }
}
