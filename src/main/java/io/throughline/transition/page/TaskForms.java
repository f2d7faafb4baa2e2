package io.throughline.transition.page;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.deals.Buyers;
import io.throughline.transition.DealPlans;
import io.throughline.transition.DealPlans.Written;
import io.throughline.transition.Plan;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Task;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the tasks of plans. Each answers with keys of messages by field; with none where it was done.
@Component
@Transactional
class TaskForms {
    private final PlanDoor door;
    private final Buyers buyers;
    private final DealPlans plans;
    private final PlanTasks tasks;

    TaskForms(PlanDoor door, Buyers buyers, DealPlans plans, PlanTasks tasks) {
        this.door = door;
        this.buyers = buyers;
        this.plans = plans;
        this.tasks = tasks;
    }

    Map<String, String> add(Shell shell, UUID id, Typed typed) {
        door.toWrite(id, shell.signedIn());
        var plan = plan(id);
        var fields = TaskFields.read(typed, plan, shell.today().date());
        if (!fields.problems().isEmpty()) return fields.problems();
        return told(tasks.add(id, fields.task(Ids.next(), null, 1, null)));
    }

    Map<String, String> change(Shell shell, UUID id, UUID task, Typed typed) {
        var deal = door.toWrite(id, shell.signedIn());
        var plan = plan(id);
        var standing = current(plan, task, typed);
        var fields = TaskFields.read(typed, plan, shell.today().date());
        if (typed.id("owner").filter(owner -> !door.isHere(owner)).isPresent())
            fields.problems().put("owner", "transition.owner.gone");
        if (!fields.problems().isEmpty()) return fields.problems();
        var person = typed.of("person");
        var named = person.isEmpty() ? null : buyers.named(deal, person);
        var who = named == null ? null : new Task.Who(named.id(), named.name());
        return told(tasks.change(id, fields.task(task, standing.step(), standing.version(), who)));
    }

    Map<String, String> remove(Shell shell, UUID id, UUID task, Typed typed) {
        door.toWrite(id, shell.signedIn());
        tasks.remove(id, current(plan(id), task, typed));
        return Map.of();
    }

    private static Map<String, String> told(Written written) {
        var problems = new LinkedHashMap<String, String>();
        switch (written) {
            case Written.Done done -> {}
            case Written.Circle circle -> {
                problems.put("waits", "transition.circle");
                problems.put("circle", String.join(" → ", circle.names()));
            }
            case Written.Taken taken -> problems.put("part", "transition.part.taken");
            case Written.TooMany many -> problems.put("name", "transition.many");
        }
        return problems;
    }

    private Plan plan(UUID id) {
        return plans.find(id).orElseThrow(() -> new NotFound("This deal has no plan."));
    }

    private static Task current(Plan plan, UUID id, Typed typed) {
        var found = plan.task(id).orElseThrow(() -> new NotFound("There is no such task in this plan."));
        if (!typed.is("version", found.version())) throw new Conflict("Somebody else changed this task.");
        return found;
    }
}
