package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.DealLine;
import io.throughline.deals.Product;
import io.throughline.web.api.Invalid;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A product in a deal as it is sent.
@Schema(description = "A product in a deal as it is sent. What is not known is null, or left out.")
record LineBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID productId,

        @Schema(example = "12") @Nullable BigDecimal quantity,
        @Schema(description = "Of one.") @Nullable AmountBody price,

        @Schema(description = "Of all, as it was offered: it is not computed.") @Nullable
        AmountBody amount) {

    static LineBody of(DealLine line) {
        return new LineBody(
                line.productId(), line.quantity(), AmountBody.of(line.price()), AmountBody.of(line.amount()));
    }

    /// @throws Invalid where its amounts are of two currencies
    void check() {
        Invalid.unless(
                price == null || amount == null || Objects.equals(price.currency(), amount.currency()),
                "/amount/currency",
                "It is that of the price.");
    }

    DealLine line(UUID id, Product product, int version) {
        return new DealLine(
                id, product.id(), product.name(), quantity, AmountBody.money(price), AmountBody.money(amount), version);
    }
}
