package io.throughline.transition;

import io.throughline.transition.DealPlans.Written;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes tasks of plans, and keeps how long they took: from its two days and its side's calendar, with nobody typing
/// it. Who may write to the deal is asked before.
@Component
@Transactional
public class PlanTasks {
    private final DealPlans plans;
    private final Timetables timetables;

    PlanTasks(DealPlans plans, Timetables timetables) {
        this.plans = plans;
        this.timetables = timetables;
    }

    public Written add(UUID dealId, Task task) {
        return plans.add(dealId, task);
    }

    /// @throws io.throughline.base.Conflict where somebody else changed it since this version was read
    public Written change(UUID dealId, Task task) {
        return plans.change(dealId, task, isOver(task) ? took(timetables.sides(dealId), task) : null);
    }

    private static boolean isOver(Task task) {
        return task.progress().begun() != null && task.progress().done() != null;
    }

    /// How many working days a task took; `null` where nobody knows, or it is not over.
    private static @Nullable Integer took(Sides sides, Task task) {
        var begun = task.progress().begun();
        var done = task.progress().done();
        if (begun == null
                || done == null
                || done.isBefore(begun)
                || begun.plusDays(Timetable.FURTHEST).isBefore(done)) return null;
        var days = sides.open(task.side(), begun, done);
        return days.rank((int) done.toEpochDay() + 1) - days.rank((int) begun.toEpochDay());
    }

    /// Writes names, durations and days of several tasks at once, so that the plan is computed anew once.
    ///
    /// @param read the plan as it was when they were thought out
    /// @throws io.throughline.base.Conflict where somebody else changed it since
    public void revise(Plan read, List<Task> tasks) {
        var sides = timetables.sides(read.dealId());
        plans.revise(read, tasks, task -> took(sides, task));
    }

    public void remove(UUID dealId, Task task) {
        plans.remove(dealId, task);
    }
}
