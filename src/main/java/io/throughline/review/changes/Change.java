package io.throughline.review.changes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One version of a row that took the place of another, began or ended.
///
/// @param by who wrote it, as the history names them
/// @param before `null` where it began
/// @param after `null` where it ended
record Change(
        Kept kind,
        UUID id,
        int version,
        Instant at,
        String by,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {
    static final Set<String> OF_THE_HISTORY = Set.of("version", "stored_from", "stored_by", "of");

    /// What it holds, or held.
    JsonNode holds() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /// The fields that say something else than before; none where it began or ended.
    List<String> fields() {
        if (before == null || after == null) return List.of();
        return after.propertyNames().stream()
                .filter(field -> !OF_THE_HISTORY.contains(field))
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .toList();
    }

    /// Whether it says anything: a row may have been stored again as it was.
    boolean isOne() {
        return before == null || after == null || !fields().isEmpty();
    }

    /// What pages and scripts name it by: `FACT.<id>.2`.
    String key() {
        return kind + "." + id + "." + version;
    }

    boolean mayBeUndone() {
        return !kind.isFixed() && (!kind.stays() || !fields().isEmpty());
    }
}
