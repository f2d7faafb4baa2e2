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

    private final Set<DayOfWeek> days;

    Weekend(Set<DayOfWeek> days) {
        this.days = days;
    }

    public boolean has(DayOfWeek day) {
        return days.contains(day);
    }
}
