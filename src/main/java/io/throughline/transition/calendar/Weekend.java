package io.throughline.transition.calendar;

import java.time.DayOfWeek;
import java.util.Set;

/// The days of each week on which nobody works.
public enum Weekend {
    SATURDAY_SUNDAY(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
    FRIDAY_SATURDAY(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)),
    THURSDAY_FRIDAY(Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
    SUNDAY(Set.of(DayOfWeek.SUNDAY)),
    FRIDAY(Set.of(DayOfWeek.FRIDAY)),
    NONE(Set.of());

    /// A bit for each: it is asked of each day of years.
    private final int days;

    Weekend(Set<DayOfWeek> days) {
        this.days = days.stream().mapToInt(Weekend::bit).sum();
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.getValue();
    }

    public boolean has(DayOfWeek day) {
        return (days & bit(day)) != 0;
    }
}
