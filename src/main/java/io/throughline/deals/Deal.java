package io.throughline.deals;

import io.throughline.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a company might buy from us. What the seller's CRM says of it is kept as said ("our stage", the expected
/// close);
/// what the buyer said and did hangs on it as facts.
///
/// @param stage our stage in the CRM's own word, `null` where it is not known
/// @param openedOn the day it was opened, `null` where no source gave one; never the day of an import
/// @param closedOn the day it was won, lost or walked from
/// @param lane value (everything is asked) or convenience (the buyer knows what they want)
public record Deal(
        UUID id,
        String name,
        @Nullable UUID organizationId,
        @Nullable String organization,
        @Nullable UUID ownerId,
        @Nullable String owner,
        Status status,
        @Nullable String stage,
        @Nullable Money amount,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate expectedClose,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        NextStep nextStep,
        @Nullable String source,
        @Nullable String type,
        @Nullable String product,
        Lane lane,
        boolean restricted,
        @Nullable String externalId,
        int version) {

    /// How a deal is worked. Source: "Selling is Dead", value versus convenience.
    public enum Lane {
        VALUE,
        CONVENIENCE
    }

    /// What happens next and on which day; each part may be missing.
    public record NextStep(
            @Nullable String words,
            @Nullable LocalDate on,
            @Nullable UUID ownerId) {
        public static final NextStep NONE = new NextStep(null, null, null);
    }

    /// The first day from that day on on which it can be looked at: one that is dated to open in the future is seen as
    /// it will stand then.
    public LocalDate firstSeen(LocalDate day) {
        return openedOn != null && openedOn.isAfter(day) ? openedOn : day;
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public Deal withOwner(UUID ownerId, String owner) {
        return with(ownerId, owner, stage, expectedClose, nextStep);
    }

    public Deal withStage(@Nullable String stage) {
        return with(ownerId, owner, stage, expectedClose, nextStep);
    }

    public Deal withExpectedClose(@Nullable LocalDate expectedClose) {
        return with(ownerId, owner, stage, expectedClose, nextStep);
    }

    public Deal withNextStep(NextStep nextStep) {
        return with(ownerId, owner, stage, expectedClose, nextStep);
    }

    /// The same, ended on a day.
    public Deal ended(Status how, LocalDate on, String why) {
        return with(how, on, why);
    }

    /// The same, open again.
    public Deal reopened() {
        return with(Status.OPEN, null, null);
    }

    private Deal with(Status how, @Nullable LocalDate on, @Nullable String why) {
        return new Deal(
                id,
                name,
                organizationId,
                organization,
                ownerId,
                owner,
                how,
                stage,
                amount,
                openedOn,
                expectedClose,
                on,
                why,
                nextStep,
                source,
                type,
                product,
                lane,
                restricted,
                externalId,
                version);
    }

    private Deal with(
            @Nullable UUID ownerId,
            @Nullable String owner,
            @Nullable String stage,
            @Nullable LocalDate expectedClose,
            NextStep nextStep) {
        return new Deal(
                id,
                name,
                organizationId,
                organization,
                ownerId,
                owner,
                status,
                stage,
                amount,
                openedOn,
                expectedClose,
                closedOn,
                reason,
                nextStep,
                source,
                type,
                product,
                lane,
                restricted,
                externalId,
                version);
    }

    /// Closed, or expected to close, before it was opened: such dates are good for nothing.
    public boolean hasContradictingDates() {
        var end = closedOn != null ? closedOn : expectedClose;
        return openedOn != null && end != null && end.isBefore(openedOn);
    }

    /// The deal as it stood at the end of a day: later outcomes are hidden, and what a dated change says of that day
    /// goes before what stands now. A stage or amount that only the outcome brought is not known before it.
    ///
    /// @param changes all of the deal's dated changes, later ones too, oldest first
    public Deal asOf(LocalDate day, List<DatedChange> changes) {
        var later = closedOn != null && closedOn.isAfter(day);
        var status = later ? Status.OPEN : this.status;
        var history = new History(changes, day, later);
        return new Deal(
                id,
                name,
                organizationId,
                organization,
                ownerId,
                owner,
                status,
                history.text(DatedChange.Field.STAGE, later ? null : stage),
                history.money(amount),
                openedOn,
                history.day(expectedClose),
                later ? null : closedOn,
                later ? null : reason,
                nextStep,
                source,
                type,
                product,
                lane,
                restricted,
                externalId,
                version);
    }

    /// Reads a field's value on a day from its dated changes: what the first later one replaced, else, for a deal that
    /// was closed later, what the last one up to that day brought, else what stands now.
    private record History(List<DatedChange> changes, LocalDate day, boolean closedLater) {
        @Nullable
        String text(DatedChange.Field field, @Nullable String now) {
            DatedChange last = null;
            for (var change : changes) {
                if (change.field() != field) continue;
                if (change.on().isAfter(day)) return last == null ? change.from() : last.to();
                last = change;
            }
            return last != null && closedLater ? last.to() : now;
        }

        @Nullable
        Money money(@Nullable Money now) {
            var text = text(DatedChange.Field.AMOUNT, now == null ? null : now.canonical());
            return text == null ? null : Money.parse(text);
        }

        @Nullable
        LocalDate day(@Nullable LocalDate now) {
            var text = text(DatedChange.Field.EXPECTED_CLOSE, now == null ? null : now.toString());
            return text == null ? null : LocalDate.parse(text);
        }
    }
}
