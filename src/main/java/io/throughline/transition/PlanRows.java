package io.throughline.transition;

import io.throughline.transition.Task.Progress;
import io.throughline.transition.Task.Who;
import io.throughline.transition.schedule.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/// Reads tasks with what they wait for: a row for each wait, and one for a task without any.
final class PlanRows implements RowCallbackHandler {
    private final Map<UUID, Task> tasks = new LinkedHashMap<>();
    private final Map<UUID, List<Wait>> waits = new LinkedHashMap<>();

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (!tasks.containsKey(id)) {
            tasks.put(id, read(id, row));
            waits.put(id, new ArrayList<>());
        }
        if (row.getObject("on_id") != null)
            Objects.requireNonNull(waits.get(id)).add(waitOf(row));
    }

    private static Task read(UUID id, ResultSet row) throws SQLException {
        var part = row.getString("part");
        return new Task(
                id,
                row.getString("name"),
                Side.valueOf(row.getString("side")),
                part == null ? null : Part.valueOf(part),
                row.getString("step"),
                row.getInt("likely"),
                row.getObject("p80", Integer.class),
                row.getBoolean("vulnerable"),
                mark(row.getString("mark")),
                who(row, "owner"),
                who(row, "person"),
                row.getObject("not_before", LocalDate.class),
                new Progress(row.getObject("begun_on", LocalDate.class), row.getObject("done_on", LocalDate.class)),
                List.of(),
                row.getInt("version"));
    }

    private static @Nullable Mark mark(@Nullable String name) {
        return name == null ? null : Mark.valueOf(name);
    }

    private static @Nullable Who who(ResultSet row, String which) throws SQLException {
        var id = row.getObject(which + "_id", UUID.class);
        return id == null ? null : new Who(id, row.getString(which));
    }

    private static Wait waitOf(ResultSet row) throws SQLException {
        return new Wait(
                row.getObject("on_id", UUID.class),
                Link.Kind.valueOf(row.getString("kind")),
                row.getInt("lag"),
                row.getBoolean("elapsed"));
    }

    List<Task> read() {
        return tasks.values().stream()
                .map(task -> task.with(Objects.requireNonNull(waits.get(task.id()))))
                .toList();
    }
}
