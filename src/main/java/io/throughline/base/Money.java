package io.throughline.base;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An amount and its ISO 4217 currency; `null` where the source gave none, which is not the same as any other currency.
/// Amounts of different currencies are never added without a rate and its date.
public record Money(BigDecimal amount, @Nullable String currency) {
    public Money {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) amount = amount.setScale(0);
    }

    /// `12500.5 EUR`, or `12500.5` without a currency: the form in which a dated change keeps it.
    public String canonical() {
        return currency == null ? amount.toPlainString() : amount.toPlainString() + " " + currency;
    }

    /// Reads what [#canonical] wrote.
    public static Money parse(String canonical) {
        var space = canonical.indexOf(' ');
        return space < 0
                ? new Money(new BigDecimal(canonical), null)
                : new Money(new BigDecimal(canonical.substring(0, space)), canonical.substring(space + 1));
    }
}
