package io.throughline.exchange.world;

import io.throughline.base.Today;
import io.throughline.exchange.world.Way.Done;
import io.throughline.exchange.world.Way.Going;
import io.throughline.transition.Plan;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.baseline.Accords;
import io.throughline.transition.baseline.Accords.Agreeing;
import io.throughline.transition.baseline.Baseline;
import io.throughline.transition.baseline.PlanConfirmations;
import io.throughline.transition.victory.Achievements;
import io.throughline.transition.victory.Victory;
import io.throughline.transition.victory.Victory.Achievement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Stores what both sides agreed on in the story world, and how it went since.
@Component
class WorldAccords {
    private final PlanConfirmations confirmations;
    private final Accords accords;
    private final PlanTasks tasks;
    private final Achievements achievements;

    WorldAccords(PlanConfirmations confirmations, Accords accords, PlanTasks tasks, Achievements achievements) {
        this.confirmations = confirmations;
        this.accords = accords;
        this.tasks = tasks;
        this.achievements = achievements;
    }

    void read(UUID dealId, Way.Reader reader) {
        confirmations.name(dealId, reader.as(), reader.user().id(), Scene.ADMINISTRATOR_LOOKS);
        confirmations.confirm(dealId, reader.as(), null, Scene.looks(reader.user()));
        confirmations.recall(dealId, reader.as(), reader.on());
    }

    void store(Plan plan, Going going) {
        var agreement = going.agreement();
        var agreeing = accords.agree(plan.dealId(), agreement, null, Scene.ADMINISTRATOR_LOOKS, dayOf(agreement.on()));
        if (!(agreeing instanceof Agreeing.Done done)) throw new IllegalStateException("They could not agree.");
        var begun = LocalDate.MIN;
        for (var place = 0; place < going.steps().size(); place++) {
            var task = plan.tasks().get(place);
            begun = store(plan.dealId(), task, done.baseline(), going.steps().get(place), begun);
        }
        if (!going.underWay()) return;
        var next = plan.tasks().get(going.steps().size());
        tasks.change(plan.dealId(), next.with(new Progress(begun, null)));
    }

    /// @param free the first day on which it could begin
    /// @return the first day on which the next one can
    private LocalDate store(UUID dealId, Task task, Baseline baseline, Done step, LocalDate free) {
        var agreed = baseline.of(task.id()).orElseThrow();
        var over = later(agreed.last(), step.later());
        var begun = agreed.first().isBefore(free) ? free : agreed.first();
        tasks.change(dealId, task.with(new Progress(begun.isAfter(over) ? over : begun, over)));
        if (step.cause() != null)
            accords.explain(dealId, task.id(), step.cause(), step.why(), Scene.ADMINISTRATOR_LOOKS, dayOf(over));
        return task.isMilestone() ? over : later(over, 1);
    }

    void store(Victory victory, Achievement came) {
        achievements.record(victory, came);
    }

    static LocalDate later(LocalDate day, int weekdays) {
        var left = weekdays;
        for (var later = day; ; later = later.plusDays(1)) {
            if (left == 0) return later;
            if (isWeekday(later.plusDays(1))) left--;
        }
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Today dayOf(LocalDate day) {
        return new Today(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
