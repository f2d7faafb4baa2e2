package io.throughline.review.pipeline;

import io.throughline.base.Cursor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A page of a sorted list as SQL: what lies behind a row, or before it, nearest first.
///
/// @param way the index that it runs along
/// @param from `null` for the first page
record Keyset(Sort sort, Sort.Way way, @Nullable Cursor from) {

    boolean isBackwards() {
        return from != null && from.backwards();
    }

    /// The sorted-by values as text, for the cursors of the next page.
    String columns() {
        return IntStream.range(0, way.keys().size())
                .mapToObj(i -> "cast(" + way.keys().get(i).sql() + " as text) as key_" + i)
                .collect(Collectors.joining(", "));
    }

    /// Holds for the rows behind the cursor's row in the direction of travel.
    String condition() {
        if (from == null) return "true";
        var columns = way.keys().stream().map(Sort.Key::sql).collect(Collectors.joining(", "));
        var values = IntStream.range(0, way.keys().size())
                .mapToObj(i -> "cast(:key_" + i + " as " + way.keys().get(i).type() + ")")
                .collect(Collectors.joining(", "));
        return "(" + columns + ") " + (isFalling() ? "<" : ">") + " (" + values + ")";
    }

    String order() {
        var direction = isFalling() ? " desc" : "";
        return way.keys().stream().map(key -> key.sql() + direction).collect(Collectors.joining(", "));
    }

    private boolean isFalling() {
        return sort.isDescending() != isBackwards();
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (from == null) return parameters;
        for (var i = 0; i < from.key().size(); i++)
            parameters.put("key_" + i, from.key().get(i));
        return parameters;
    }
}
