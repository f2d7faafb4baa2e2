package io.throughline.transition.sheet;

import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetable.Row;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A task as it stands in the table. Empty is what nobody knows.
record SheetRow(Row row, Timetable plan) {
    private static final String FORMULA = "=+-@\t\r\n'";

    /// The cell of a column, as a person reads it.
    String cell(Column column) {
        var task = row.task();
        return switch (column) {
            case ID -> task.id().toString();
            case TASK -> task.name();
            case SIDE -> task.side().name().toLowerCase(Locale.ROOT);
            case OWNER -> name(task.owner());
            case PERSON -> name(task.person());
            case LIKELY -> String.valueOf(task.likely());
            case P80 -> Objects.toString(task.p80(), "");
            case NOT_BEFORE, BEGUN, DONE, EARLIEST_START, EARLIEST_FINISH, LATEST_START, LATEST_FINISH ->
                Objects.toString(day(column), "");
            case SLACK -> String.valueOf(row.slack());
            case SAVED -> new SavedState(task.version(), plan.plan().version(), plan.today()).word();
        };
    }

    /// The day in a column; `null` where there is none.
    @Nullable
    LocalDate day(Column column) {
        var task = row.task();
        return switch (column) {
            case NOT_BEFORE -> task.notBefore();
            case BEGUN -> task.progress().begun();
            case DONE -> task.progress().done();
            case EARLIEST_START -> row.earliestStart();
            case EARLIEST_FINISH -> row.earliestFinish();
            case LATEST_START -> row.latestStart();
            case LATEST_FINISH -> row.latestFinish();
            default -> null;
        };
    }

    private static String name(Task.@Nullable Who who) {
        return who == null ? "" : who.name();
    }

    /// The cell as it is written: text by which a spreadsheet would begin a formula gets an apostrophe in front.
    String written(Column column) {
        var cell = cell(column);
        return column == Column.SLACK ? cell : neutral(cell);
    }

    static String neutral(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// The same, read back.
    static String plain(String written) {
        var isNeutral = written.length() > 1 && written.charAt(0) == '\'' && FORMULA.indexOf(written.charAt(1)) >= 0;
        return isNeutral ? written.substring(1) : written;
    }
}
