package io.throughline.review;

import io.throughline.web.DealDates;
import io.throughline.web.ListedLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// The columns that a list of deals reads for their strips, from `deal` and its `deal_review`.
public final class ListedRow {
    /// For `deal.opened_on`, `deal.expected_close` and `stations` beside it.
    public static final String LAST_CHANGE =
            "(select max(changed_on) from deal_change where deal_change.deal_id = deal.id) as last_change";

    private ListedRow() {}

    public static ListedLine line(ResultSet row, LocalDate today) throws SQLException {
        var dates = new DealDates(
                row.getObject("opened_on", LocalDate.class),
                row.getObject("last_change", LocalDate.class),
                today,
                row.getObject("expected_close", LocalDate.class));
        return new ListedLine(dates, row.getString("stations"));
    }
}
