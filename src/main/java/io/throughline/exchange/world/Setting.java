package io.throughline.exchange.world;

import io.throughline.accounts.Person;
import io.throughline.base.Evidence;
import io.throughline.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Where one deal plays: its day, its account, and who of ours sells.
///
/// @param deal the key of the deal
record Setting(LocalDate today, String deal, Account account, User seller) {
    UUID dealId() {
        return Keys.of("deal", deal);
    }

    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    LocalDate in(int days) {
        return today.plusDays(days);
    }

    Person who(Part part) {
        return account.who(part);
    }

    /// @param what it is evidence for
    Evidence evidence(String what, Said said) {
        return said.evidence(deal + ":" + what, today, account);
    }

    /// Always the same one for a deal, and not the same for all deals.
    <T> T oneOf(List<T> all, int after) {
        return all.get(Math.floorMod(deal.hashCode() + after, all.size()));
    }
}
