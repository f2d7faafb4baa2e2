package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence as it is shown.
@Schema(name = "Evidence", description = "Why we believe a fact.")
record EvidenceAnswer(
        UUID id,
        @Nullable UUID sayerId,

        @Schema(description = "The name of whoever on the buyer's side said it.") @Nullable
        String sayer,

        LocalDate on,
        Channel channel,
        @Schema(description = "It was done, not said.") boolean act,
        String words,
        @Nullable UUID interactionId) {

    static EvidenceAnswer of(Evidence evidence) {
        return new EvidenceAnswer(
                evidence.id(),
                evidence.sayerId(),
                evidence.sayer(),
                evidence.on(),
                evidence.channel(),
                evidence.act(),
                evidence.words(),
                evidence.interactionId());
    }
}
