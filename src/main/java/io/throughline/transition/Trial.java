package io.throughline.transition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What if: other durations, first days and pinned days than those that are stored, to see what the plan would be.
/// Nothing of it is stored before somebody keeps it.
///
/// @param durations in working days, by task
/// @param starts the day on which a task would begin, if what it waits for is over by then
/// @param ends the day on which it would be over, which makes it as long as the working days until then
/// @param pins the days from which the plan would walk back
public record Trial(
        Map<UUID, Integer> durations,
        Map<UUID, LocalDate> starts,
        Map<UUID, LocalDate> ends,
        Map<Part, LocalDate> pins) {
    public static final Trial NONE = new Trial(Map.of(), Map.of(), Map.of(), Map.of());

    public Trial {
        durations = Map.copyOf(durations);
        starts = Map.copyOf(starts);
        ends = Map.copyOf(ends);
        pins = Map.copyOf(pins);
    }

    /// The plan as it would be. What is over stays as it was, what began keeps its beginning, and a day that can't be
    /// moved stays.
    public Timetable over(Timetable standing) {
        var dates = standing.dates().stream().map(this::moved).toList();
        var tried = standing.with(standing.plan(), dates);
        for (var task : inOrder(standing)) {
            if (durations.containsKey(task.id())) tried = lasting(tried, task.id(), durations.get(task.id()));
            if (starts.containsKey(task.id())) tried = beginning(tried, task.id(), starts.get(task.id()));
            if (ends.containsKey(task.id())) tried = ending(tried, task.id(), ends.get(task.id()));
        }
        return tried;
    }

    /// Those that are not over and that it says something of, in the order in which they can begin: what one waits for
    /// is settled before it.
    private List<Task> inOrder(Timetable standing) {
        return standing.plan().tasks().stream()
                .filter(task -> !task.progress().isOver())
                .filter(task -> durations.containsKey(task.id())
                        || starts.containsKey(task.id())
                        || ends.containsKey(task.id()))
                .sorted(Comparator.comparing((Task task) -> standing.schedule().earliestStart(standing.place(task))))
                .toList();
    }

    private CriticalDate moved(CriticalDate date) {
        var day = pins.get(date.part());
        return day == null || date.hard() ? date : date.on(day);
    }

    private static Task task(Timetable tried, UUID id) {
        return tried.plan().task(id).orElseThrow();
    }

    private static Timetable with(Timetable tried, Task changed) {
        return tried.with(tried.plan().with(changed), tried.dates());
    }

    private static Timetable lasting(Timetable tried, UUID id, int days) {
        var task = task(tried, id);
        return task.isMilestone() || days < 1 ? tried : with(tried, task.with(days, task.notBefore()));
    }

    private static Timetable beginning(Timetable tried, UUID id, LocalDate day) {
        var task = task(tried, id);
        if (task.progress().isGoing()) return tried;
        var free = with(tried, task.with(task.likely(), null));
        var first = LocalDate.ofEpochDay(free.open(task).next((int) day.toEpochDay()));
        return free.row(task(free, id)).earliestStart().isBefore(first)
                ? with(free, task.with(task.likely(), first))
                : free;
    }

    private static Timetable ending(Timetable tried, UUID id, LocalDate day) {
        var task = task(tried, id);
        var open = tried.open(task);
        var from = (int) tried.row(task).earliestStart().toEpochDay();
        var days = open.rank((int) day.toEpochDay() + 1) - open.rank(from);
        return lasting(tried, id, Math.clamp(days, 1, Task.MOST_DAYS));
    }
}
