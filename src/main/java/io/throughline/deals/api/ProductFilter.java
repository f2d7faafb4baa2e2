package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which products are asked for.
record ProductFilter(
        @Schema(description = "The whole name; small and large letters are the same.") @Nullable
        String name) {}
