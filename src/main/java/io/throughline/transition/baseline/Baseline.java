package io.throughline.transition.baseline;

import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Who;
import io.throughline.transition.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What both sides agreed on: the days of each task, and both pinned days. It never changes; the next one supersedes
/// it. Until the buyer signs it in their room, it is recorded who agreed, and how that is known.
///
/// @param edition from 1
/// @param tasks in the order in which they had to begin; empty where only the agreement was read
/// @param slips recorded against it
public record Baseline(
        UUID id,
        int edition,
        Agreement agreement,
        @Nullable LocalDate goLive,
        @Nullable LocalDate victory,
        LocalDate recordedOn,
        List<Agreed> tasks,
        List<Slip> slips) {
    public static final int MOST_WORDS = 2000;

    public Baseline {
        tasks = List.copyOf(tasks);
        slips = List.copyOf(slips);
    }

    /// Who agreed, and how it is known.
    ///
    /// @param theirs who of theirs
    /// @param ours who of ours
    /// @param words theirs, or empty
    public record Agreement(Who theirs, Who ours, LocalDate on, Channel channel, String words) {}

    /// The days of a task, both inclusive.
    ///
    /// @param id its own
    /// @param taskId which may be gone from the plan since
    public record Agreed(
            UUID id,
            UUID taskId,
            String name,
            Side side,
            @Nullable Part part,
            LocalDate first,
            LocalDate last) {

        /// When it had to be, as the plan is walked back from its days; where it was too late for that, when it could
        /// be. What was over keeps its days.
        static Agreed of(Timetable.Row row) {
            var task = row.task();
            var isEarly = row.slack() < 0 && !task.progress().isOver();
            var first = isEarly ? row.earliestStart() : row.latestStart();
            var last = isEarly ? row.earliestFinish() : row.latestFinish();
            return new Agreed(
                    Ids.next(),
                    task.id(),
                    task.name(),
                    task.side(),
                    task.part(),
                    begun(task, first.isAfter(last) ? last : first, last),
                    last);
        }

        private static LocalDate begun(Task task, LocalDate first, LocalDate last) {
            var begun = task.progress().begun();
            return begun == null || begun.isAfter(last) ? first : begun;
        }
    }

    static List<Agreed> agreed(Timetable plan) {
        return plan.rows().stream().map(Agreed::of).toList();
    }

    public Optional<Agreed> of(UUID task) {
        return tasks.stream().filter(one -> one.taskId().equals(task)).findFirst();
    }

    List<Slip> slips(Agreed task) {
        return slips.stream().filter(slip -> slip.agreedId().equals(task.id())).toList();
    }

    /// The pinned day of a part.
    Optional<LocalDate> pinned(@Nullable Part part) {
        if (part == Part.GO_LIVE) return Optional.ofNullable(goLive);
        return part == Part.VICTORY ? Optional.ofNullable(victory) : Optional.empty();
    }
}
