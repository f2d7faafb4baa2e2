package io.throughline.transition.page;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetables;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was tried on a plan.
@Component
@Transactional
class TrialForms {
    private final PlanDoor door;
    private final Timetables timetables;
    private final PlanTasks tasks;
    private final CriticalDates dates;

    TrialForms(PlanDoor door, Timetables timetables, PlanTasks tasks, CriticalDates dates) {
        this.door = door;
        this.timetables = timetables;
        this.tasks = tasks;
        this.dates = dates;
    }

    /// @return keys of messages by field; empty where it was done
    /// @throws Conflict where somebody else changed the plan or a pinned day since the trial began
    Map<String, String> keep(Shell shell, UUID id, Typed typed) {
        door.toWrite(id, shell.signedIn());
        var standing = timetables.of(id, shell.today()).orElseThrow(() -> new NotFound("This deal has no plan."));
        if (!typed.is("version", standing.plan().version())
                || !TrialFields.outdated(typed, standing).isEmpty())
            throw new Conflict("Somebody else changed this plan in the meantime.");
        var fields = TrialFields.read(typed, standing);
        if (!fields.problems().isEmpty())
            return Map.of("version", fields.problems().values().iterator().next());
        keep(standing, fields.trial().over(standing));
        return Map.of();
    }

    private void keep(Timetable standing, Timetable tried) {
        var changed = changed(standing, tried);
        if (!changed.isEmpty()) tasks.revise(standing.plan(), changed);
        tried.dates().stream()
                .filter(date -> !standing.dates().contains(date))
                .forEach(date -> dates.write(standing.plan().dealId(), date));
    }

    private static List<Task> changed(Timetable standing, Timetable tried) {
        return tried.plan().tasks().stream()
                .filter(task -> !standing.plan().tasks().contains(task))
                .toList();
    }
}
