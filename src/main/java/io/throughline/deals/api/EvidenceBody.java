package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence as it is sent.
@Schema(
        description = "Why we believe a fact: who on the buyer's side said or did it, when, by which way and in which"
                + " words. The grade is computed from all of a fact's evidence.")
record EvidenceBody(
        @Schema(description = "The person on the buyer's side; null where only we are behind it.") @Nullable
        UUID sayerId,

        @Schema(description = "The day it was said or done; today, if left out.", example = "2026-03-03") @Nullable
        LocalDate on,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "meeting")
        Channel channel,

        @Schema(description = "It was done, not said: budget released, paper signed.") @Nullable
        Boolean act,

        @Schema(maxLength = 4000, example = "We lose the licence if it isn't in by June.") @Nullable
        String words,

        @Schema(description = "The interaction of this deal in which it was heard.") @Nullable
        UUID interactionId) {

    Evidence evidence(UUID id, LocalDate today) {
        return new Evidence(
                id,
                sayerId,
                null,
                on == null ? today : on,
                channel,
                Boolean.TRUE.equals(act),
                words == null ? "" : words,
                interactionId);
    }
}
