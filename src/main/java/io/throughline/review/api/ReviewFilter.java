package io.throughline.review.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.review.Verdict;
import io.throughline.web.api.Parameters;
import org.jspecify.annotations.Nullable;

/// Which reviews are asked for.
record ReviewFilter(
        @Schema(description = "One verdict.", example = "in-danger") @Nullable
        String verdict) {

    @Nullable
    Verdict only() {
        return Parameters.word("verdict", verdict, Verdict.class);
    }
}
