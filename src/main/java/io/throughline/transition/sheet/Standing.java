package io.throughline.transition.sheet;

import io.throughline.transition.Timetable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A plan as it stands, and what was computed of it on the days on which files of it were saved.
///
/// @param people whom files of it may name
record Standing(Timetable now, People people, Map<LocalDate, Timetable> then) {
    /// Nobody waits longer with a file.
    private static final int MOST_DAYS = 400;

    Standing(Timetable now, People people) {
        this(now, people, new HashMap<>(Map.of(now.today(), now)));
    }

    /// What stood in a file, if it was saved of the plan as it is now; that of now for a file that doesn't say when it
    /// was saved; `false` for one that was saved of another plan.
    boolean isKnown(Line line) {
        var saved = SavedState.of(line.text(Column.SAVED));
        return saved.isEmpty()
                || (saved.get().plan() == now.plan().version()
                        && isNear(saved.get().on()));
    }

    private boolean isNear(LocalDate day) {
        return !day.isAfter(now.today()) && !day.isBefore(now.today().minusDays(MOST_DAYS));
    }

    /// The plan as the file had it, where that [is known][#isKnown].
    Timetable of(Line line) {
        var saved = SavedState.of(line.text(Column.SAVED));
        if (saved.isEmpty()) return now;
        var day = saved.get().on();
        then.computeIfAbsent(day, on -> Timetable.of(now.plan(), now.dates(), now.sides(), on));
        return Objects.requireNonNull(then.get(day));
    }
}
