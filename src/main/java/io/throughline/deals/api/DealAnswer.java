package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal as it is shown.
@Schema(name = "Deal", description = "What a company might buy from us. What is not known is null.")
record DealAnswer(
        UUID id,
        String name,
        @Nullable UUID accountId,

        @Schema(description = "The account's name.") @Nullable
        String account,

        @Nullable UUID ownerId,
        @Schema(description = "The owner's name.") @Nullable String owner,
        Status status,
        @Nullable String stage,
        @Nullable AmountBody amount,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate expectedClose,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        @Nullable NextStepBody nextStep,
        @Nullable String source,
        @Nullable String type,
        @Nullable String product,
        Deal.Lane lane,
        boolean restricted,

        @Schema(description = "Its id in the system it was imported from.") @Nullable
        String externalId,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static DealAnswer of(Deal deal) {
        return new DealAnswer(
                deal.id(),
                deal.name(),
                deal.organizationId(),
                deal.organization(),
                deal.ownerId(),
                deal.owner(),
                deal.status(),
                deal.stage(),
                AmountBody.of(deal.amount()),
                deal.openedOn(),
                deal.expectedClose(),
                deal.closedOn(),
                deal.reason(),
                NextStepBody.of(deal.nextStep()),
                deal.source(),
                deal.type(),
                deal.product(),
                deal.lane(),
                deal.restricted(),
                deal.externalId(),
                deal.version());
    }
}
