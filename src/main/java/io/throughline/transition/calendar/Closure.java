package io.throughline.transition.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days on which a side is closed, or does not change anything: a freeze, a works holiday. Within a calendar no two
/// have a day in common, so the first day says which is meant.
///
/// @param last the last of them, not before the first
public record Closure(LocalDate first, LocalDate last, String why) {
    public static final int MOST_DAYS = 366;
    public static final int MOST_WORDS = 120;

    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(Closure other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /// How many days it is, of any kind.
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
