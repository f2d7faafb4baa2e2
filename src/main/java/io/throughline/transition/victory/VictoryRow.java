package io.throughline.transition.victory;

import io.throughline.transition.victory.Victory.Achievement;
import io.throughline.transition.victory.Victory.Agreement;
import io.throughline.transition.victory.Victory.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads victories from rows with the columns of `victory` and the names of those whom it names.
final class VictoryRow {
    private VictoryRow() {}

    static Victory read(ResultSet row, int number) throws SQLException {
        return new Victory(
                row.getObject("id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getString("measure"),
                row.getString("unit"),
                row.getBigDecimal("from_value"),
                row.getBigDecimal("to_value"),
                who(row, "witness_id", "witness"),
                row.getString("audience"),
                row.getString("announcement"),
                agreement(row),
                achievement(row),
                row.getInt("version"));
    }

    private static @Nullable Who who(ResultSet row, String id, String name) throws SQLException {
        var person = row.getObject(id, UUID.class);
        return person == null ? null : new Who(person, row.getString(name));
    }

    private static @Nullable Agreement agreement(ResultSet row) throws SQLException {
        var by = who(row, "agreed_by", "agreed_by_name");
        return by == null ? null : new Agreement(by, row.getObject("agreed_on", LocalDate.class));
    }

    private static @Nullable Achievement achievement(ResultSet row) throws SQLException {
        var on = row.getObject("achieved_on", LocalDate.class);
        if (on == null) return null;
        return new Achievement(
                on,
                Objects.requireNonNull(row.getBigDecimal("achieved_value")),
                row.getString("achieved_words"),
                who(row, "lifted_from", "lifted_from_name"));
    }
}
