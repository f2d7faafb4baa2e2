package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Status;
import io.throughline.web.api.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which deals are asked for.
record DealFilter(
        @Schema(allowableValues = {"open", "won", "lost", "walked"}) @Nullable
        String status,

        @Nullable UUID ownerId,
        @Nullable UUID accountId,

        @Schema(description = "Our stage, in your CRM's own word.") @Nullable
        String stage,

        @Schema(description = "Its id in the system it was imported from.") @Nullable
        String externalId,

        @Schema(description = "Expected to close on this day or later.", format = "date") @Nullable
        String closesFrom,

        @Schema(description = "Expected to close on this day or earlier.", format = "date") @Nullable
        String closesTo,

        @Schema(description = "The deal itself was changed at this instant or later.", format = "date-time") @Nullable
        String changedSince) {

    @Nullable
    Status standing() {
        return Parameters.word("status", status, Status.class);
    }

    @Nullable
    LocalDate firstClose() {
        return Parameters.day("closesFrom", closesFrom);
    }

    @Nullable
    LocalDate lastClose() {
        return Parameters.day("closesTo", closesTo);
    }

    @Nullable
    Instant changed() {
        return Parameters.instant("changedSince", changedSince);
    }
}
