package io.throughline.identity.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a row.
///
/// @param what kind of thing it is, in words: `deal line`
/// @param name of the thing, where it has one
public record Change(String what, @Nullable String name, Became became, List<Field> fields) {

    public enum Became {
        ADDED,
        CHANGED,
        REMOVED
    }

    /// A field that differs.
    ///
    /// @param name in words: `next step`
    /// @param before `null` where nothing stood there
    /// @param after `null` where nothing stands there
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}
}
