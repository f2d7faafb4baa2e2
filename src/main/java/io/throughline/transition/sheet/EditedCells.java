package io.throughline.transition.sheet;

import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The cells of one row, as the task that they would make. A column that the file lacks changes nothing; a cell that
/// was emptied says that nobody knows. An earliest start that was edited is the day before which the task is not to
/// begin; everything else that is computed, and what is changed on the task's page, is not taken.
final class EditedCells {
    private static final List<Column> FIXED =
            List.of(Column.SIDE, Column.EARLIEST_FINISH, Column.LATEST_START, Column.LATEST_FINISH, Column.SLACK);

    private final Line line;
    private final Task task;
    private final Standing standing;
    private final SheetDays days;
    private final List<Remark> notes = new ArrayList<>();
    private @Nullable Remark problem;

    EditedCells(Line line, Task task, Standing standing, SheetDays days) {
        this.line = line;
        this.task = task;
        this.standing = standing;
        this.days = days;
    }

    /// What is wrong with the row; empty where nothing is.
    Optional<Remark> problem() {
        return Optional.ofNullable(problem);
    }

    /// What was edited there and is not taken.
    List<Remark> notes() {
        return notes;
    }

    Task task() {
        var likely = whole(Column.LIKELY, task.likely(), Task.MOST_DAYS);
        if (likely == null) refuse("transition.sheet.row.likely");
        var p80 = whole(Column.P80, task.p80(), Task.MOST_P80);
        var notBefore = notBefore();
        var progress = new Progress(day(Column.BEGUN), day(Column.DONE));
        var names = new EditedNames(line, task, standing.people(), notes);
        var made = task.seenTo(names.name(), names.owner(), names.person())
                .with(likely == null ? task.likely() : likely, notBefore)
                .within(p80)
                .with(progress);
        check(made);
        noteFixed();
        return made;
    }

    private void check(Task made) {
        var begun = made.progress().begun();
        var done = made.progress().done();
        var today = standing.now().today();
        if (made.p80() != null && made.p80() < made.likely()) refuse("transition.sheet.row.p80");
        if ((begun != null && begun.isAfter(today)) || (done != null && done.isAfter(today)))
            refuse("transition.sheet.row.future");
        if (begun != null && done != null && done.isBefore(begun)) refuse("transition.done.before");
    }

    private @Nullable Integer whole(Column column, @Nullable Integer stands, int most) {
        if (!line.has(column)) return stands;
        var text = line.text(column);
        if (text.isEmpty()) return null;
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= most) return Integer.valueOf(text);
        refuse("transition.sheet.row.number", column.head(), text);
        return stands;
    }

    private @Nullable LocalDate day(Column column) {
        var stands = row(standing.now()).day(column);
        if (!line.has(column)) return stands;
        if (line.text(column).isEmpty()) return null;
        return read(column);
    }

    /// `null` where it is empty, or no day.
    private @Nullable LocalDate read(Column column) {
        var text = line.text(column);
        var day = days.read(text);
        if (day.isEmpty() && !text.isEmpty()) refuse("transition.sheet.row.day", column.head(), text);
        return day.orElse(null);
    }

    private @Nullable LocalDate notBefore() {
        var said = day(Column.NOT_BEFORE);
        var earliest = read(Column.EARLIEST_START);
        if (earliest == null) return said;
        if (!standing.isKnown(line)) {
            if (!earliest.equals(row(standing.now()).day(Column.EARLIEST_START))) note("transition.sheet.note.moved");
            return said;
        }
        if (earliest.equals(row(standing.of(line)).day(Column.EARLIEST_START))) return said;
        if (Objects.equals(said, task.notBefore())) return earliest;
        if (!earliest.equals(said)) note("transition.sheet.note.both");
        return said;
    }

    /// Where the plan changed since the file was saved, what is computed differs without anybody having edited it.
    private void noteFixed() {
        if (!standing.isKnown(line)) return;
        var stood = row(standing.of(line));
        var edited = FIXED.stream()
                .filter(column -> line.has(column) && !isSame(column, stood))
                .map(Column::head)
                .collect(Collectors.joining(", "));
        if (!edited.isEmpty()) note("transition.sheet.note.fixed", edited);
    }

    private boolean isSame(Column column, SheetRow stood) {
        var text = line.text(column);
        return column.isDay()
                ? days.read(text).filter(day -> day.equals(stood.day(column))).isPresent()
                : text.equalsIgnoreCase(stood.cell(column).strip());
    }

    private SheetRow row(Timetable plan) {
        return new SheetRow(plan.row(task), plan);
    }

    private void note(String key, Object... arguments) {
        notes.add(Remark.of(line, key, arguments));
    }

    /// The first thing that is wrong stands for the row.
    private void refuse(String key, Object... arguments) {
        if (problem == null) problem = Remark.of(line, key, arguments);
    }
}
