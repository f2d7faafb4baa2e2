package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal as it is sent.
@Schema(description = "A deal as it is sent. What is not known is null, or left out.")
record DealBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 300, example = "Harrow Freight: yard control")
        String name,

        @Nullable UUID accountId,

        @Schema(description = "A user; whoever adds the deal, if left out then.") @Nullable
        UUID ownerId,

        @Schema(description = "Open, if left out.", example = "open") @Nullable
        Status status,

        @Schema(description = "Our stage, in your CRM's own word.", maxLength = 100, example = "Proposal") @Nullable
        String stage,

        @Nullable AmountBody amount,
        @Schema(example = "2026-01-12") @Nullable LocalDate openedOn,
        @Schema(example = "2026-06-30") @Nullable LocalDate expectedClose,

        @Schema(description = "The day it was won, lost or walked from.") @Nullable
        LocalDate closedOn,

        @Schema(description = "Why it ended as it did.", maxLength = 1000) @Nullable
        String reason,

        @Nullable NextStepBody nextStep,

        @Schema(maxLength = 200, example = "Referral") @Nullable
        String source,

        @Schema(maxLength = 200, example = "New business") @Nullable
        String type,

        @Schema(maxLength = 200, example = "Yard control") @Nullable
        String product,

        @Schema(description = "Value, if left out.", example = "value")
        Deal.@Nullable Lane lane,

        @Schema(description = "Seen by its team, their managers and administrators alone.") @Nullable
        Boolean restricted) {

    static DealBody of(Deal deal) {
        return new DealBody(
                deal.name(),
                deal.organizationId(),
                deal.ownerId(),
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
                deal.restricted());
    }

    Deal deal(UUID id, @Nullable UUID owner, @Nullable String externalId, int version) {
        return new Deal(
                id,
                name,
                accountId,
                null,
                owner,
                null,
                status == null ? Status.OPEN : status,
                stage,
                AmountBody.money(amount),
                openedOn,
                expectedClose,
                closedOn,
                reason,
                NextStepBody.step(nextStep),
                source,
                type,
                product,
                lane == null ? Deal.Lane.VALUE : lane,
                Boolean.TRUE.equals(restricted),
                externalId,
                version);
    }
}
