package io.throughline.transition.victory;

import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The task of a plan that is over once the first victory came.
@Component
class LastTask {
    private final DealPlans plans;
    private final PlanTasks tasks;

    LastTask(DealPlans plans, PlanTasks tasks) {
        this.plans = plans;
        this.tasks = tasks;
    }

    /// Moves the day on which it was over. A day that somebody else wrote there stays.
    ///
    /// @param was the day that the victory had given it; `null` while it had not come
    /// @param on the day that it gives it now; `null` where it did not come after all
    void move(UUID dealId, @Nullable LocalDate was, @Nullable LocalDate on) {
        plans.find(dealId)
                .flatMap(plan -> plan.task(Part.VICTORY))
                .filter(task -> Objects.equals(task.progress().done(), was))
                .filter(task -> !Objects.equals(was, on))
                .ifPresent(task -> tasks.change(dealId, task.with(done(task, on))));
    }

    private static Progress done(Task task, @Nullable LocalDate on) {
        var begun = task.progress().begun();
        return new Progress(begun == null || on == null || !begun.isAfter(on) ? begun : on, on);
    }
}
