package io.throughline.web.api;

import io.throughline.base.Cursor;
import io.throughline.base.Cursors;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Keyset paging in the order of keys, which rise with the time of making: whatever comes or goes meanwhile, a walk
/// through all parts meets each record that stands throughout exactly once. A handler asks for it as an argument; its
/// parameters are those of [Asked].
///
/// @param list the path of the list, for which alone its cursors are good
/// @param after the key behind which this part begins
/// @param size how many are shown at most
public record Paging(String list, UUID after, int size, Cursors cursors) {

    /// How many rows to read: one more than are shown tells whether there are any.
    public int rows() {
        return size + 1;
    }

    /// @param rows behind [#after], in the order of their keys, at most [#rows]
    public <T> Paged<T> part(List<T> rows, Function<T, UUID> key) {
        if (rows.size() <= size) return new Paged<>(rows, null);
        var shown = rows.subList(0, size);
        return new Paged<>(List.copyOf(shown), next(key.apply(shown.getLast())));
    }

    /// The part of a list that is read as a whole, in whichever order.
    public <T> Paged<T> of(Collection<T> all, Function<T, UUID> key) {
        var rows = all.stream()
                .filter(one -> key.apply(one).toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(one -> key.apply(one).toString()))
                .limit(rows())
                .toList();
        return part(rows, key);
    }

    private String next(UUID last) {
        var cursor = cursors.seal(new Cursor(list, false, List.of(last.toString())));
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build(true);
        return here.getPath() + "?" + here.getQuery();
    }
}
