package io.throughline.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next where the list goes on, `null` at its end
public record Paged<T>(
        List<T> items,

        @Schema(description = "Where the list goes on; null at its end.", example = "/api/v1/deals?cursor=AZ6…")
        @Nullable
        String next) {

    /// The same part, each of its items shown in another form.
    public <R> Paged<R> map(Function<T, R> form) {
        return new Paged<>(items.stream().map(form).toList(), next);
    }
}
