package io.throughline.review;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The first of several days on which something will change, as seen from a day: what lies behind it has changed
/// already.
public record FirstDay(LocalDate seenFrom) {
    public @Nullable LocalDate of(@Nullable LocalDate one, @Nullable LocalDate other) {
        var first = ahead(one);
        var second = ahead(other);
        if (first == null || second == null) return first == null ? second : first;
        return first.isBefore(second) ? first : second;
    }

    public @Nullable LocalDate of(Collection<LocalDate> days) {
        LocalDate first = null;
        for (var day : days) first = of(first, day);
        return first;
    }

    private @Nullable LocalDate ahead(@Nullable LocalDate day) {
        return day != null && day.isAfter(seenFrom) ? day : null;
    }
}
