package io.throughline.transition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the customer of a deal comes to their day and to their first victory, together with us. Source: "Stunningly
/// Awful
/// Sales Tactics".
///
/// @param templateId `null` where it was not drafted from one that is kept
/// @param edition of the template
/// @param tasks in the order in which they came
/// @param version rises with each change of any task
public record Plan(
        UUID id,
        UUID dealId,
        @Nullable UUID templateId,
        @Nullable Integer edition,
        List<Task> tasks,
        int version) {
    public static final int MOST_TASKS = 500;

    public Plan {
        tasks = List.copyOf(tasks);
    }

    public Optional<Task> task(UUID id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    public Optional<Task> task(Part part) {
        return tasks.stream().filter(task -> task.part() == part).findFirst();
    }

    /// Who of both sides sees to tasks of it.
    Set<UUID> people() {
        return tasks.stream()
                .flatMap(task -> Stream.of(Optional.ofNullable(task.owner()), Optional.ofNullable(task.person())))
                .flatMap(Optional::stream)
                .map(Task.Who::id)
                .collect(Collectors.toSet());
    }

    /// The same, with a task as it is from now on; a new one comes last.
    public Plan with(Task changed) {
        var all = new ArrayList<>(tasks);
        all.removeIf(task -> task.id().equals(changed.id()));
        all.add(changed);
        all.sort(Comparator.comparing(Task::id));
        return new Plan(id, dealId, templateId, edition, all, version);
    }
}
