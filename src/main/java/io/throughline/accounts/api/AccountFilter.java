package io.throughline.accounts.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which accounts are asked for.
record AccountFilter(
        @Schema(description = "Its whole name; capitals don't matter.", example = "harrow freight") @Nullable
        String name,

        @Schema(description = "The account they belong to.") @Nullable
        UUID parentId,

        @Schema(description = "The user who looks after them.") @Nullable
        UUID ownerId) {}
