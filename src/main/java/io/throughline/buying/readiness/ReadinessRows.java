package io.throughline.buying.readiness;

import io.throughline.buying.concern.HeardRow;
import io.throughline.buying.readiness.ReadinessPoint.Said;
import io.throughline.buying.readiness.ReadinessPoint.Says;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;

/// Puts rows together, one for each thing that was said, to points.
final class ReadinessRows implements RowCallbackHandler {
    private final Map<UUID, ReadinessPoint> points = new LinkedHashMap<>();

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (!points.containsKey(id)) points.put(id, read(id, row));
        var point = Objects.requireNonNull(points.get(id));
        if (row.getString("says") != null)
            point.said().add(new Said(Says.valueOf(row.getString("says")), HeardRow.read(row)));
    }

    private static ReadinessPoint read(UUID id, ResultSet row) throws SQLException {
        return new ReadinessPoint(
                id,
                Area.valueOf(row.getString("area")),
                row.getString("words"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                new ArrayList<>(),
                row.getInt("version"));
    }

    List<ReadinessPoint> read() {
        return List.copyOf(points.values());
    }
}
