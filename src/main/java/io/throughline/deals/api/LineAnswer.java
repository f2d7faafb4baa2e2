package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.DealLine;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A product in a deal as it is shown.
@Schema(name = "Line", description = "A product in a deal.")
record LineAnswer(
        UUID id,
        UUID productId,
        @Schema(description = "The product's name.") String product,
        @Nullable BigDecimal quantity,
        @Schema(description = "Of one.") @Nullable AmountBody price,
        @Schema(description = "Of all.") @Nullable AmountBody amount,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static LineAnswer of(DealLine line) {
        return new LineAnswer(
                line.id(),
                line.productId(),
                line.product(),
                line.quantity(),
                AmountBody.of(line.price()),
                AmountBody.of(line.amount()),
                line.version());
    }
}
