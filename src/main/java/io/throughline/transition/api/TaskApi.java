package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.transition.DealPlans.Written;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetables;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(PlanApi.DEALS + "/{deal}/tasks")
@Tag(name = "Plan")
class TaskApi {
    private final PlanTasks tasks;
    private final Timetables timetables;
    private final PlanDoor door;
    private final Bodies bodies;

    TaskApi(PlanTasks tasks, Timetables timetables, PlanDoor door, Bodies bodies) {
        this.tasks = tasks;
        this.timetables = timetables;
        this.door = door;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(
            summary = "List the tasks of a deal's plan",
            description = "In the order in which they came, with their days; none without a plan.")
    Paged<TaskAnswer> list(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        door.toSee(deal, viewer);
        var timetable = timetables.of(deal, door.today());
        var tasks = timetable.map(one -> one.plan().tasks()).orElse(List.of()).stream()
                .filter(task -> isAfter(task, paging))
                .limit(paging.rows())
                .toList();
        return paging.part(tasks, Task::id)
                .map(task -> TaskAnswer.of(timetable.orElseThrow().row(task)));
    }

    @PostMapping
    @Operation(summary = "Add a task to a deal's plan")
    ResponseEntity<TaskAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody TaskBody body) {
        door.toWrite(deal, viewer);
        var plan = timetable(deal);
        var task = body.task(Ids.next(), null, 1, door);
        check(plan, task);
        taken(tasks.add(deal, task));
        var made = found(timetable(deal), task.id());
        return Tagged.made(
                PlanApi.DEALS + "/" + deal + "/tasks", task.id(), made.task().version(), TaskAnswer.of(made));
    }

    @GetMapping("/{task}")
    @Operation(summary = "Read a task of a deal's plan")
    ResponseEntity<TaskAnswer> read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID task) {
        door.toSee(deal, viewer);
        return shown(deal, task);
    }

    @PatchMapping("/{task}")
    @Operation(
            summary = "Change a task of a deal's plan",
            description =
                    "Fields that are left out stay; null clears. What it waits for is sent whole. How long it took is"
                            + " kept from the days on which it began and was over.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = TaskBody.class)))
    ResponseEntity<TaskAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID task,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        door.toWrite(deal, viewer);
        var plan = timetable(deal);
        var standing = found(plan, task).task();
        IfMatch.require(ifMatch, standing.version());
        var changed = bodies.merged(TaskBody.of(standing), change, TaskBody.class)
                .task(task, standing.step(), standing.version(), door);
        check(plan, changed);
        taken(tasks.change(deal, changed));
        return shown(deal, task);
    }

    @DeleteMapping("/{task}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a task out of a deal's plan",
            description = "Tasks that waited for this one will wait for what it waits for.")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID task,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var standing = found(timetable(deal), task).task();
        IfMatch.require(ifMatch, standing.version());
        tasks.remove(deal, standing);
    }

    /// As the database orders ids: by their bytes.
    private static boolean isAfter(Task task, Paging paging) {
        return task.id().toString().compareTo(paging.after().toString()) > 0;
    }

    private static void check(Timetable plan, Task task) {
        Invalid.unless(
                task.waits().stream()
                        .allMatch(wait -> plan.plan().task(wait.onId()).isPresent()),
                "/waits",
                "It waits for something that is no task of this plan.");
    }

    private static void taken(Written written) {
        switch (written) {
            case Written.Done done -> {}
            case Written.Circle circle ->
                throw new Invalid(
                        "/waits",
                        "They would wait for each other in a circle: " + String.join(", ", circle.names()) + ".");
            case Written.Taken taken ->
                throw new Invalid("/part", "That part is " + taken.by().name() + " already.");
            case Written.TooMany many -> throw new Invalid("", "A plan has at most " + many.most() + " tasks.");
        }
    }

    private Timetable timetable(UUID deal) {
        return timetables.of(deal, door.today()).orElseThrow(() -> new NotFound("This deal has no plan."));
    }

    private static Timetable.Row found(Timetable timetable, UUID task) {
        return timetable
                .plan()
                .task(task)
                .map(timetable::row)
                .orElseThrow(() -> new NotFound("There is no such task in this plan."));
    }

    private ResponseEntity<TaskAnswer> shown(UUID deal, UUID task) {
        var row = found(timetable(deal), task);
        return Tagged.found(row.task().version(), TaskAnswer.of(row));
    }
}
