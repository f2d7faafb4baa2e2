package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Product;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A product as it is shown.
@Schema(name = "Product", description = "Something that we sell.")
record ProductAnswer(
        UUID id,
        String name,
        @Nullable String family,

        @Schema(description = "Of one, by the list.") @Nullable
        AmountBody price,

        boolean active,
        int version) {

    static ProductAnswer of(Product product) {
        return new ProductAnswer(
                product.id(),
                product.name(),
                product.family(),
                AmountBody.of(product.price()),
                product.active(),
                product.version());
    }
}
