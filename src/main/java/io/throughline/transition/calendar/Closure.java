package io.throughline.transition.calendar;

import java.time.LocalDate;

/// Days on which a side is closed, or does not change anything: a freeze, a works holiday.
///
/// @param last the last of them
public record Closure(LocalDate first, LocalDate last, String why) {
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
