package io.throughline.accounts.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which persons are asked for.
record PersonFilter(
        @Schema(description = "Their whole name; capitals don't matter.", example = "ines calder") @Nullable
        String name,

        @Schema(description = "Their address; capitals don't matter.", example = "ines@harrow-freight.example")
        @Nullable
        String email,

        @Schema(description = "For whom they work.") @Nullable
        UUID accountId) {}
