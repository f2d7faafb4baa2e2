package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why we believe something of a buying team, as it is sent.
@Schema(description = "Who on the buyer's side said or did it, when, by which way and in which words.")
record HeardBody(
        @Schema(description = "The person on the buying team who said or did it; null where only we believe so.")
        @Nullable
        UUID sayerId,

        @Schema(description = "The day it was said or done; today, if left out.", example = "2026-03-03") @Nullable
        LocalDate on,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "meeting")
        Channel channel,

        @Schema(description = "They did it, not only said it.") @Nullable
        Boolean act,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 2000,
                example = "I told the board that I want this.")
        String words) {

    /// Without a sayer there is nobody who could have done it.
    Evidence evidence(LocalDate today) {
        var done = Boolean.TRUE.equals(act) && sayerId != null;
        return new Evidence(Ids.next(), sayerId, null, on == null ? today : on, channel, done, words, null);
    }
}
