package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who said something, when, how and in which words, as it is sent.
@Schema(description = "Who on the buyer's side said it, when, by which way and in which words.")
public record SpokenBody(
        @Schema(description = "The person on the buyer's side; null where only we believe so.") @Nullable
        UUID sayerId,

        @Schema(description = "The day it was said; today, if left out.", example = "2026-03-03") @Nullable
        LocalDate on,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "meeting")
        Channel channel,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2000, example = "If it fails, it is my name.")
        String words) {

    public Evidence evidence(LocalDate today) {
        return new Evidence(Ids.next(), sayerId, null, on == null ? today : on, channel, false, words, null);
    }
}
