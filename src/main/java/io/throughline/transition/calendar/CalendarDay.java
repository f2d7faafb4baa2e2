package io.throughline.transition.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day of a side, and each reason for which nobody works on it.
///
/// @param holiday the name of the public holiday that it is
/// @param closure during which it is
public record CalendarDay(
        LocalDate date,
        boolean weekend,
        @Nullable String holiday,
        @Nullable Closure closure) {
    public boolean isOpen() {
        return !weekend && holiday == null && closure == null;
    }
}
