package io.throughline.deals;

import io.throughline.base.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Reads a row of planned interactions, with those who are to take part as the array `persons`.
public final class PlannedRow {
    private PlannedRow() {}

    public static PlannedInteraction read(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new PlannedInteraction(
                row.getObject("id", UUID.class),
                row.getObject("planned_for", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                kind == null ? null : Interaction.Kind.valueOf(kind),
                row.getString("purpose"),
                List.of((UUID[]) row.getArray("persons").getArray()),
                row.getInt("version"));
    }
}
