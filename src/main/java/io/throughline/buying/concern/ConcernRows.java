package io.throughline.buying.concern;

import io.throughline.buying.concern.Concern.Kind;
import io.throughline.buying.concern.Concern.Said;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Concern.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;

/// Puts rows together, one for each thing that was said, to concerns.
final class ConcernRows implements RowCallbackHandler {
    private final Map<UUID, Concern> concerns = new LinkedHashMap<>();

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (!concerns.containsKey(id)) concerns.put(id, read(id, row));
        var concern = Objects.requireNonNull(concerns.get(id));
        concern.said().add(new Said(Says.valueOf(row.getString("says")), HeardRow.read(row)));
    }

    private static Concern read(UUID id, ResultSet row) throws SQLException {
        return new Concern(
                id,
                row.getObject("holder_id", UUID.class),
                row.getString("holder"),
                Kind.valueOf(row.getString("kind")),
                Severity.valueOf(row.getString("severity")),
                row.getString("words"),
                new ArrayList<>(),
                row.getInt("version"));
    }

    List<Concern> read() {
        return List.copyOf(concerns.values());
    }
}
