package io.throughline.transition.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that takes working days, or none: then it is a milestone, and happens as a day begins.
///
/// @param duration in open days
/// @param days when it can be worked on
/// @param notBefore the first day on which it can begin, `null` where it doesn't matter
/// @param due the day by which it has to be over; a milestone happens on it at the latest
/// @param begun the day it began on, `null` while it has not
/// @param done the day it was over
public record Activity(
        String name,
        int duration,
        OpenDays days,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate due,
        @Nullable LocalDate begun,
        @Nullable LocalDate done) {
    public Activity {
        if (duration < 0) throw new IllegalArgumentException(name + " lasts " + duration + " days.");
    }

    /// One that nothing holds but its links.
    public static Activity of(String name, int duration, OpenDays days) {
        return new Activity(name, duration, days, null, null, null, null);
    }

    public static Activity milestone(String name, OpenDays days, LocalDate due) {
        return new Activity(name, 0, days, null, due, null, null);
    }

    public boolean isMilestone() {
        return duration == 0;
    }
}
