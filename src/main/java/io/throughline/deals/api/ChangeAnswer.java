package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.DatedChange;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dated change as it is shown.
@Schema(name = "Change", description = "What moved of a deal, on the day on which it moved.")
record ChangeAnswer(
        UUID id,
        DatedChange.Field field,
        LocalDate on,

        @Schema(
                description = "What it was before: a stage, a day, or an amount as `48000 EUR`; null where that is not"
                        + " known or there was nothing.")
        @Nullable
        String from,

        @Schema(description = "What it became; null where it was cleared.") @Nullable
        String to) {}
