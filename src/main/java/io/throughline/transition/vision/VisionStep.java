package io.throughline.transition.vision;

import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.Timetable.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step that both sides see: what, whose, when, and how far it is.
///
/// @param mark what it is to those who live through it, `null` for most
/// @param first the day on which it begins, or began
/// @param last the day on which it is over, or was
/// @param begun `null` while it has not
/// @param done `null` while it is not over
public record VisionStep(
        String name,
        Side side,
        @Nullable Part part,
        @Nullable Mark mark,
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate begun,
        @Nullable LocalDate done) {

    /// By its latest days, which keep the customer's; where they are past already, by the earliest that can be.
    static VisionStep of(Row row, LocalDate today, @Nullable LocalDate pinned) {
        var task = row.task();
        var progress = task.progress();
        var isKept = row.bound() && !row.latestFinish().isBefore(today);
        var first = isKept && !row.latestStart().isBefore(today) ? row.latestStart() : row.earliestStart();
        var last = isKept ? row.latestFinish() : row.earliestFinish();
        if (pinned != null) last = pinned;
        if (progress.begun() != null) first = progress.begun();
        if (progress.done() != null) last = progress.done();
        if (task.isMilestone() || first.isAfter(last)) first = last;
        return new VisionStep(
                task.name(), task.side(), task.part(), task.mark(), first, last, progress.begun(), progress.done());
    }

    public boolean isDone() {
        return done != null;
    }

    public boolean isGoing() {
        return begun != null && done == null;
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}
