package io.throughline.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for, as the query says it; [Paging] is what handlers work with.
record Asked(
        @Schema(description = "How many at most.", defaultValue = "50", minimum = "1", maximum = "200") @Nullable
        Integer limit,

        @Schema(description = "Where to go on: the one that `next` names.", maxLength = 200) @Nullable
        String cursor) {
    static final int USUAL = 50;
    static final int MOST = 200;
}
