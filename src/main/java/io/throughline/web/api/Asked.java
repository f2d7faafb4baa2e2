package io.throughline.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for.
public record Asked(
        @Schema(description = "How many at most.", defaultValue = "50", minimum = "1", maximum = "200") @Nullable
        Integer limit,

        @Schema(description = "Where to go on: the one that `next` names.", maxLength = 200) @Nullable
        String cursor) {
    static final int USUAL = 50;
    static final int MOST = 200;

    int size() {
        if (limit == null) return USUAL;
        if (limit < 1 || limit > MOST) throw new BadParameter("limit", "It is a number from 1 to " + MOST + ".");
        return limit;
    }
}
