package io.throughline.transition;

import io.throughline.transition.calendar.WorkCalendar.Closed;
import io.throughline.transition.schedule.WayOut;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A day that is pinned to a task, and whether it can be kept.
///
/// @param earliest the day on which it can be
/// @param late by how many working days it is missed; 0 where it can be kept
/// @param closed why nobody works on that day, `null` where they do
/// @param ways out, where it is late; those that bring more first
public record Pinned(
        CriticalDate date,
        Task task,
        LocalDate earliest,
        int late,
        @Nullable Closed closed,
        List<WayOut> ways) {
    public boolean isLate() {
        return late > 0;
    }
}
