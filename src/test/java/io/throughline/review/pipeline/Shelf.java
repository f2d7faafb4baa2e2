package io.throughline.review.pipeline;

import io.throughline.accounts.Organization;
import io.throughline.base.Ids;
import io.throughline.base.Money;
import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Deals for the tests of lists: as little as a deal can be, and what a test wants to say of it.
public record Shelf(Deal deal) {
    public static Shelf deal(String name, @Nullable UUID ownerId) {
        return new Shelf(new Deal(
                Ids.next(),
                name,
                null,
                null,
                ownerId,
                null,
                Status.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                Deal.Lane.VALUE,
                false,
                null,
                1));
    }

    public Shelf of(@Nullable Organization account) {
        return with(
                account == null ? null : account.id(), deal.stage(), deal.amount(), deal.openedOn(), deal.restricted());
    }

    public Shelf worth(String amount, String currency) {
        return with(
                deal.organizationId(),
                deal.stage(),
                new Money(new BigDecimal(amount), currency),
                deal.openedOn(),
                deal.restricted());
    }

    public Shelf opened(LocalDate day) {
        return with(deal.organizationId(), deal.stage(), deal.amount(), day, deal.restricted());
    }

    public Shelf in(String stage) {
        return with(deal.organizationId(), stage, deal.amount(), deal.openedOn(), deal.restricted());
    }

    public Shelf restricted() {
        return with(deal.organizationId(), deal.stage(), deal.amount(), deal.openedOn(), true);
    }

    public Shelf closing(@Nullable LocalDate day) {
        return new Shelf(deal.withExpectedClose(day));
    }

    public Shelf next(String words, LocalDate on) {
        return new Shelf(deal.withNextStep(new Deal.NextStep(words, on, null)));
    }

    public Shelf won(LocalDate day) {
        return new Shelf(new Deal(
                deal.id(),
                deal.name(),
                deal.organizationId(),
                null,
                deal.ownerId(),
                null,
                Status.WON,
                deal.stage(),
                deal.amount(),
                deal.openedOn(),
                deal.expectedClose(),
                day,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                deal.lane(),
                deal.restricted(),
                null,
                1));
    }

    private Shelf with(
            @Nullable UUID account,
            @Nullable String stage,
            @Nullable Money amount,
            @Nullable LocalDate opened,
            boolean restricted) {
        return new Shelf(new Deal(
                deal.id(),
                deal.name(),
                account,
                null,
                deal.ownerId(),
                null,
                Status.OPEN,
                stage,
                amount,
                opened,
                deal.expectedClose(),
                null,
                null,
                deal.nextStep(),
                null,
                null,
                null,
                Deal.Lane.VALUE,
                restricted,
                null,
                1));
    }
}
