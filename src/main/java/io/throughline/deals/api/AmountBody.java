package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An amount of money, sent and shown.
@Schema(name = "Amount", description = "An amount of money. A currency that no source gave is null.")
record AmountBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "48000.5")
        BigDecimal amount,

        @Schema(description = "ISO 4217.", maxLength = 3, pattern = "[A-Z]{3}", example = "EUR") @Nullable
        String currency) {

    static @Nullable AmountBody of(@Nullable Money money) {
        return money == null ? null : new AmountBody(money.amount(), money.currency());
    }

    static @Nullable Money money(@Nullable AmountBody body) {
        return body == null ? null : new Money(body.amount, body.currency);
    }
}
