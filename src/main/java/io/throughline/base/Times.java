package io.throughline.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The two times of what is shown: what had happened by a day, of what was stored by then.
public record Times(LocalDate asOf, Stored stored) {
    /// All that is stored now, whenever it happened.
    public static final Times EVER = new Times(LocalDate.of(9999, 12, 31), Stored.NOW);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /// Without a day it is the day by which it was known; a day to come is today.
    public static Times of(@Nullable LocalDate asOf, KnownOn knownOn, Today today) {
        var stored = knownOn.stored(today);
        var known = stored.knownAt() == null ? today.date() : today.dateOf(stored.knownAt());
        if (asOf == null) return new Times(known, stored);
        if (asOf.isAfter(today.date())) return new Times(today.date(), stored);
        return new Times(asOf.isBefore(FIRST) ? FIRST : asOf, stored);
    }

    public static Times now(Today today) {
        return new Times(today.date(), Stored.NOW);
    }

    public boolean isNow(Today today) {
        return stored.isNow() && !asOf.isBefore(today.date());
    }
}
