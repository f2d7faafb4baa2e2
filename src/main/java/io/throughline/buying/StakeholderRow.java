package io.throughline.buying;

import io.throughline.buying.Stakeholder.Sway;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads people of a buying team as [Stakeholders] selects them.
final class StakeholderRow {
    private StakeholderRow() {}

    static Stakeholder read(ResultSet row, int number) throws SQLException {
        return new Stakeholder(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("named_as"),
                row.getObject("influence", Integer.class),
                row.getObject("reports_to_id", UUID.class),
                row.getBoolean("by_account"),
                influences(row),
                row.getObject("last_met", LocalDate.class),
                row.getInt("version"));
    }

    private static List<Sway> influences(ResultSet row) throws SQLException {
        var persons = row.getArray("persons");
        if (persons == null) return List.of();
        var ids = (UUID[]) persons.getArray();
        var strengths = (Integer[]) row.getArray("strengths").getArray();
        var all = new ArrayList<Sway>();
        for (var i = 0; i < ids.length; i++) all.add(new Sway(ids[i], strengths[i]));
        return List.copyOf(all);
    }
}
