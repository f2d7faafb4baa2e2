package io.throughline.transition.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Part;
import io.throughline.transition.Timetable.Row;
import io.throughline.transition.sheet.Considered.Moved;
import io.throughline.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was proposed for a plan, as it is shown.
@Schema(name = "PlanProposal", description = "What a table of a plan would change of the plan as it stands now.")
record ProposalAnswer(
        UUID id,
        String sentBy,
        Instant sentAt,
        String file,

        @Schema(description = "Null while it is only proposed.") @Nullable
        Instant acceptedAt,

        @Nullable String acceptedBy,
        List<Change> changes,

        @Schema(description = "Rows that are not understood; nothing of them is taken.")
        List<SheetRemark> refused,

        @Schema(description = "What was edited in other rows, and is not taken.")
        List<SheetRemark> notTaken,

        @Schema(description = "The days that lead the plan, with all of it or with the tasks that were named.")
        Outcome outcome,

        @Schema(description = "Tasks that would have to be on other days, or have more or less time left.")
        List<TaskMove> moves) {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    /// One thing that would be different.
    @Schema(name = "ProposedChange", description = "A number, a day or a name that would be different.")
    record Change(
            long line,
            UUID taskId,
            String task,

            @Schema(description = "A column of the table.") String column,

            @Nullable String was,
            @Nullable String wouldBe) {}

    /// Something to say of a row.
    @Schema(name = "SheetRemark", description = "Something to say of a row, by its line.")
    record SheetRemark(long line, String task, String says) {
        static SheetRemark of(Remark remark) {
            return new SheetRemark(remark.line(), remark.of(), remark.say(WORDS));
        }
    }

    /// The days that lead a plan.
    @Schema(name = "ProposedOutcome", description = "The days that lead the plan. Null where they don't apply.")
    record Outcome(@Nullable LocalDate signBy, @Nullable LocalDate toLegalBy, List<ProposedPin> pins) {
        static Outcome of(Considered considered) {
            return new Outcome(
                    considered.wouldBe().signBy().orElse(null),
                    considered.wouldBe().toLegalBy().orElse(null),
                    considered.pins().stream()
                            .map(pin -> new ProposedPin(
                                    pin.was().date().part(),
                                    pin.was().earliest(),
                                    pin.wouldBe().earliest(),
                                    pin.was().late(),
                                    pin.wouldBe().late()))
                            .toList());
        }
    }

    @Schema(name = "ProposedPin", description = "When a pinned day can be, and by how many working days it is missed.")
    record ProposedPin(Part part, LocalDate earliest, LocalDate earliestWouldBe, int daysLate, int daysLateWouldBe) {}

    @Schema(name = "TaskMove", description = "A task that would be elsewhere.")
    record TaskMove(UUID taskId, String task, TaskDays was, TaskDays wouldBe) {
        static TaskMove of(Moved moved) {
            var task = moved.was().task();
            return new TaskMove(task.id(), task.name(), TaskDays.of(moved.was()), TaskDays.of(moved.wouldBe()));
        }
    }

    @Schema(name = "TaskDays", description = "The days on which a task has to be, and what is left of it.")
    record TaskDays(LocalDate latestStart, LocalDate latestFinish, int slack) {
        static TaskDays of(Row row) {
            return new TaskDays(row.latestStart(), row.latestFinish(), row.slack());
        }
    }

    static ProposalAnswer of(Considered considered) {
        var proposal = considered.proposal();
        var edits = considered.edits();
        var accepted = proposal.acceptance();
        return new ProposalAnswer(
                proposal.id(),
                proposal.by(),
                proposal.sentAt(),
                proposal.file(),
                accepted == null ? null : accepted.at(),
                accepted == null ? null : accepted.by(),
                edits.edits().stream().flatMap(edit -> changes(edit).stream()).toList(),
                edits.refused().stream().map(SheetRemark::of).toList(),
                edits.notes().stream().map(SheetRemark::of).toList(),
                Outcome.of(considered),
                considered.moved().stream().map(TaskMove::of).toList());
    }

    private static List<Change> changes(Edit edit) {
        return edit.changes().stream()
                .map(change -> new Change(
                        edit.line(),
                        edit.was().id(),
                        edit.was().name(),
                        change.column().head(),
                        text(change.was()),
                        text(change.wouldBe())))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
