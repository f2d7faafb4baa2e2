package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Product;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A product as it is sent.
@Schema(description = "A product as it is sent. What is not known is null, or left out.")
record ProductBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 300, example = "Yard control")
        String name,

        @Schema(maxLength = 200, example = "Gates") @Nullable
        String family,

        @Schema(description = "Of one, by the list.") @Nullable
        AmountBody price) {

    Product product(UUID id) {
        return new Product(id, name, family, AmountBody.money(price), true, 1);
    }
}
