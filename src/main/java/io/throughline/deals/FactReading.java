package io.throughline.deals;

import io.throughline.base.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads facts from rows that have the columns of `fact`, and the name of the person it speaks of as `about`.
public final class FactReading {
    private FactReading() {}

    public static Fact read(ResultSet row, List<Evidence> evidence) throws SQLException {
        return new Fact(
                row.getObject("id", UUID.class),
                FactKind.valueOf(row.getString("kind")),
                row.getString("topic"),
                Fact.Answer.valueOf(row.getString("answer")),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                row.getObject("about_person_id", UUID.class),
                row.getString("about"),
                measure(row),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                evidence);
    }

    private static Fact.@Nullable Measure measure(ResultSet row) throws SQLException {
        var from = row.getBigDecimal("measure_from");
        var to = row.getBigDecimal("measure_to");
        var unit = row.getString("unit");
        return from == null && to == null && unit == null ? null : new Fact.Measure(from, to, unit == null ? "" : unit);
    }
}
