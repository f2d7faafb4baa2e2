package io.throughline.deals;

import io.throughline.base.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A product in a deal. What it comes to is kept as said, and not computed: there may be a discount.
///
/// @param product its name
/// @param price of one
/// @param amount of all; in the currency of the price, where both are known
public record DealLine(
        UUID id,
        UUID productId,
        String product,
        @Nullable BigDecimal quantity,
        @Nullable Money price,
        @Nullable Money amount,
        int version) {

    @Nullable
    String currency() {
        if (amount != null) return amount.currency();
        return price == null ? null : price.currency();
    }
}
