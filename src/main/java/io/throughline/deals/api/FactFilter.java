package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.FactKind;
import io.throughline.web.api.Parameters;
import org.jspecify.annotations.Nullable;

/// Which facts of a deal are asked for.
record FactFilter(
        @Schema(description = "One kind of them.", example = "need") @Nullable
        String kind,

        @Schema(description = "Only those that hold today.") @Nullable
        Boolean live) {

    @Nullable
    FactKind only() {
        return Parameters.word("kind", kind, FactKind.class);
    }
}
