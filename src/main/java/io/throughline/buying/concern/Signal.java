package io.throughline.buying.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sign of a concern that nobody names. Source: "The Resolution of Concerns".
///
/// @param id `null` where it follows from other records
/// @param what the words, or what it is about; empty where it is about nothing
/// @param by who said or did it, `null` where nobody is known to
public record Signal(
        @Nullable UUID id,
        Kind kind,
        LocalDate on,
        String what,
        @Nullable String by) {
    public enum Kind {
        /// Something settled was raised again.
        RAISED_AGAIN,
        /// A meeting was called off or put off.
        POSTPONED,
        /// Out of nothing, a demand on the price.
        PRICE,
        SILENCE,
        /// No sign, but the end of the earlier ones: asked, and there is none.
        DENIED
    }

    /// One that follows from other records.
    public static Signal derived(Kind kind, LocalDate on, String what) {
        return new Signal(null, kind, on, what, null);
    }

    public boolean isDerived() {
        return id == null;
    }
}
