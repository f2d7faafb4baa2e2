package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.Wait;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task of a plan, as it is sent.
@Schema(description = "A task of a plan, as it is sent. Its days are computed. What is not known is null, or left out.")
record TaskBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Task.MOST_WORDS, example = "Install")
        String name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "both")
        Side side,

        @Schema(description = "What it is in the line from the event to the first victory; null for most.") @Nullable
        Part part,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Working days that it takes as likely as not; 0 for a milestone.",
                minimum = "0",
                maximum = "1000",
                example = "20")
        Integer likely,

        @Schema(
                description = "Working days within which it is over four times of five.",
                minimum = "0",
                maximum = "5000",
                example = "28")
        @Nullable
        Integer p80,

        @Schema(description = "It can go wrong before the customer's eyes: a seller attends.") @Nullable
        Boolean vulnerable,

        @Schema(description = "By which name those who live through it are told of it; null for most.") @Nullable
        Mark mark,

        @Schema(description = "Which colleague sees to it.") @Nullable
        UUID ownerId,

        @Schema(description = "Who on their side does.") @Nullable
        UUID personId,

        @Schema(description = "The first day on which it can begin.", example = "2027-01-04") @Nullable
        LocalDate notBefore,

        @Schema(description = "The day on which it began.") @Nullable
        LocalDate begunOn,

        @Schema(description = "The day on which it was over.") @Nullable
        LocalDate doneOn,

        @ArraySchema(maxItems = 50, arraySchema = @Schema(description = "For what it waits.")) @Nullable
        List<WaitBody> waits) {

    static TaskBody of(Task task) {
        return new TaskBody(
                task.name(),
                task.side(),
                task.part(),
                task.likely(),
                task.p80(),
                task.vulnerable(),
                task.mark(),
                id(task.owner()),
                id(task.person()),
                task.notBefore(),
                task.progress().begun(),
                task.progress().done(),
                task.waits().stream().map(WaitBody::of).toList());
    }

    private static @Nullable UUID id(Task.@Nullable Who who) {
        return who == null ? null : who.id();
    }

    /// @throws Invalid where its days contradict each other, or somebody it names is not there
    Task task(UUID id, @Nullable String step, int version, PlanDoor door) {
        Invalid.unless(p80 == null || p80 >= likely, "/p80", "It is at least the likely duration.");
        PlanDoor.meant(notBefore, "/notBefore");
        checkDay(begunOn, "/begunOn", door);
        checkDay(doneOn, "/doneOn", door);
        Invalid.unless(
                begunOn == null || doneOn == null || !doneOn.isBefore(begunOn), "/doneOn", "It is before it began.");
        return new Task(
                id,
                name.strip(),
                side,
                part,
                step,
                likely,
                p80,
                Boolean.TRUE.equals(vulnerable),
                mark,
                door.ours(ownerId, "/ownerId"),
                door.theirs(personId, "/personId"),
                notBefore,
                new Progress(begunOn, doneOn),
                read(id),
                version);
    }

    private static void checkDay(@Nullable LocalDate day, String pointer, PlanDoor door) {
        PlanDoor.meant(day, pointer);
        Invalid.unless(day == null || !day.isAfter(door.today().date()), pointer, "This day is to come.");
    }

    private List<Wait> read(UUID id) {
        if (waits == null) return List.of();
        Invalid.unless(
                waits.stream().noneMatch(wait -> wait.onId().equals(id)), "/waits", "A task can't wait for itself.");
        return waits.stream().map(WaitBody::read).distinct().toList();
    }
}
