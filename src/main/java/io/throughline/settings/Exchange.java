package io.throughline.settings;

import io.throughline.base.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rates that hold on one day, and what sums of several currencies come to by them. What has no rate is never
/// added: it stays apart and is named.
///
/// @param base the base currency (ISO 4217); `null` as long as none was chosen
/// @param rates to the base currency, at most one for each other currency
public record Exchange(@Nullable String base, List<Rate> rates) {
    public static final Exchange NONE = new Exchange(null, List.of());

    /// What sums come to together.
    ///
    /// @param rates those that were used
    /// @param apart what has no rate, or no currency at all
    public record Together(Money total, List<Rate> rates, List<Money> apart) {}

    /// What sums come to in the base currency; empty where there is none, where no sum can be brought to it, and where
    /// the one sum is in it already.
    public Optional<Together> together(List<Money> sums) {
        if (base == null || sums.stream().allMatch(sum -> base.equals(sum.currency()))) return Optional.empty();
        var together = in(base, sums);
        return together.apart().size() == sums.size() ? Optional.empty() : Optional.of(together);
    }

    /// What sums come to in a currency. Rates lead to the base currency alone: in another one only what is in it
    /// counts.
    public Together in(String currency, List<Money> sums) {
        var total = BigDecimal.ZERO;
        var used = new ArrayList<Rate>();
        var apart = new ArrayList<Money>();
        for (var sum : sums) {
            var rate = rate(sum.currency(), currency);
            if (currency.equals(sum.currency())) total = total.add(sum.amount());
            else if (rate.isEmpty()) apart.add(sum);
            else {
                total = total.add(rate.get().convert(sum).amount());
                used.add(rate.get());
            }
        }
        return new Together(new Money(total, currency), used.stream().distinct().toList(), List.copyOf(apart));
    }

    private Optional<Rate> rate(@Nullable String from, String to) {
        return rates.stream()
                .filter(rate -> rate.base().equals(to) && rate.currency().equals(from))
                .findFirst();
    }
}
