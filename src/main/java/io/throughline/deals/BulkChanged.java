package io.throughline.deals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of a change of many deals, as whoever made it may see it now.
///
/// @param to what the field became: a day in ISO form; `null` for nothing
/// @param undone it was taken back
/// @param hidden how many of its deals they may no longer see
public record BulkChanged(
        UUID id, BulkChange.Field field, @Nullable String to, boolean undone, List<Part> parts, int hidden) {

    /// One of the deals.
    ///
    /// @param from what the field was before
    /// @param left why the deal was left as it is; `null` where it was changed
    /// @param putBack the change was taken back from it
    public record Part(
            UUID dealId, String deal, @Nullable String from, BulkChange.@Nullable Why left, boolean putBack) {}

    public List<Part> changed() {
        return parts.stream().filter(part -> part.left() == null).toList();
    }

    public List<Part> left() {
        return parts.stream().filter(part -> part.left() != null).toList();
    }

    /// Those that were changed again before it was taken back, and so kept.
    public List<Part> kept() {
        return undone ? changed().stream().filter(part -> !part.putBack()).toList() : List.of();
    }

    /// Something was changed, and can be taken back.
    public boolean isUndoable() {
        return !undone && (hidden > 0 || !changed().isEmpty());
    }
}
