package io.throughline.settings;

import io.throughline.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What one unit of a currency is worth in the base currency, from a day on until a later rate.
///
/// @param rate above 0
public record Rate(String currency, String base, LocalDate validFrom, BigDecimal rate) {

    /// `1 USD = 0.92 EUR`.
    public String equation() {
        return "1\u00a0" + currency + " = " + rate.stripTrailingZeros().toPlainString() + "\u00a0" + base;
    }

    /// The amount in the base currency, to the cent.
    ///
    /// @throws IllegalArgumentException where the amount has another currency, or none
    public Money convert(Money money) {
        if (!currency.equals(money.currency()))
            throw new IllegalArgumentException("A rate for " + currency + " says nothing of " + money.canonical());
        return new Money(money.amount().multiply(rate).setScale(2, java.math.RoundingMode.HALF_EVEN), base);
    }
}
