package io.throughline.exchange.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One deal of the sample, as the seller's CRM has it.
///
/// @param account its customer's number, -1 where the seller left it blank
/// @param opened `null` where the CRM lost it
/// @param closed the day it was closed, `null` while it is open
/// @param amount 0 where the seller left it blank
/// @param workedUntil the last day anybody did something about it
/// @param history each saved state, oldest first; the last is what the deal shows now
record SampleDeal(
        int number,
        String name,
        int account,
        int seller,
        Offer.Product product,
        String source,
        String type,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        Fate fate,
        long amount,
        String currency,
        LocalDate workedUntil,
        List<Moment> history) {

    /// The state that the CRM saved on a day: what the seller believed from then on.
    record Moment(LocalDate on, String stage, long amount, LocalDate close) {}

    boolean isOpen() {
        return closed == null;
    }

    boolean isWon() {
        return closed != null && fate == Fate.WON;
    }

    String stage() {
        return history.getLast().stage();
    }

    LocalDate close() {
        return history.getLast().close();
    }

    /// The same deal, entered once more by somebody who did not look.
    SampleDeal again(int number, String name, LocalDate opened) {
        var seen = history.stream().filter(m -> m.on().isAfter(opened)).toList();
        return new SampleDeal(
                number,
                name,
                account,
                seller,
                product,
                source,
                type,
                opened,
                closed,
                fate,
                amount,
                currency,
                workedUntil,
                seen.isEmpty() ? List.of(history.getLast()) : seen);
    }
}
