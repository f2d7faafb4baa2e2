package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task of a plan, as it is shown.
@Schema(name = "Task", description = "A task of a plan with its days, all of them inclusive.")
record TaskAnswer(
        UUID id,
        String name,
        Side side,
        @Nullable Part part,
        int likely,
        @Nullable Integer p80,
        boolean vulnerable,
        @Nullable Mark mark,
        @Nullable UUID ownerId,
        @Nullable String owner,
        @Nullable UUID personId,
        @Nullable String person,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate doneOn,
        List<WaitBody> waits,
        LocalDate earliestStart,
        LocalDate earliestFinish,

        @Schema(
                description =
                        "By the days that are pinned; where none is, by the end of the plan. What no pinned day depends on follows those before it.")
        LocalDate latestStart,

        LocalDate latestFinish,

        @Schema(
                description =
                        "How many of its working days it can be moved without a pinned day being late; negative where"
                                + " it is too late.")
        int slack,

        @Schema(description = "How many it can be moved without moving another task.")
        int freeSlack,

        @Schema(description = "A day less of it might bring the tightest day nearer.")
        boolean critical,

        @Schema(description = "Whether a pinned day depends on it; else it follows those before it.")
        boolean bound,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static TaskAnswer of(Timetable.Row row) {
        var task = row.task();
        return new TaskAnswer(
                task.id(),
                task.name(),
                task.side(),
                task.part(),
                task.likely(),
                task.p80(),
                task.vulnerable(),
                task.mark(),
                id(task.owner()),
                name(task.owner()),
                id(task.person()),
                name(task.person()),
                task.notBefore(),
                task.progress().begun(),
                task.progress().done(),
                task.waits().stream().map(WaitBody::of).toList(),
                row.earliestStart(),
                row.earliestFinish(),
                row.latestStart(),
                row.latestFinish(),
                row.slack(),
                row.freeSlack(),
                row.critical(),
                row.bound(),
                task.version());
    }

    private static @Nullable UUID id(Task.@Nullable Who who) {
        return who == null ? null : who.id();
    }

    private static @Nullable String name(Task.@Nullable Who who) {
        return who == null ? null : who.name();
    }
}
