package io.throughline.transition.page;

import io.throughline.base.NotFound;
import io.throughline.deals.Deals;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetables;
import io.throughline.transition.experience.Experience;
import io.throughline.transition.experience.Experiences;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of a task for whoever may see the deal.
@Component
@Transactional(readOnly = true)
class TaskPages {
    private final Deals deals;
    private final Timetables timetables;
    private final Experiences experiences;
    private final Offers offers;

    TaskPages(Deals deals, Timetables timetables, Experiences experiences, Offers offers) {
        this.deals = deals;
        this.timetables = timetables;
        this.experiences = experiences;
        this.offers = offers;
    }

    TaskPage page(Shell shell, UUID id, UUID taskId, SentForm sent) {
        var deal = deals.toSee(id, shell.signedIn());
        var plan = timetables.of(id, shell.today()).orElseThrow(() -> new NotFound("This deal has no plan."));
        var task = plan.plan().task(taskId).orElseThrow(() -> new NotFound("There is no such task in this plan."));
        return new TaskPage(
                shell,
                deal,
                plan.row(task),
                experience(plan, task),
                plan.plan().tasks().stream()
                        .filter(other -> !other.equals(task))
                        .toList(),
                plan.sides().absences(),
                deals.mayWrite(id, shell.signedIn()) ? offers.of(deal, seenToBy(task)) : null,
                sent);
    }

    private static List<UUID> seenToBy(Task task) {
        return task.owner() == null ? List.of() : List.of(task.owner().id());
    }

    private Experience experience(Timetable plan, Task task) {
        var step = task.step();
        if (step == null) return Experience.none();
        return experiences.of(plan.plan(), plan.today()).getOrDefault(step, Experience.none());
    }
}
