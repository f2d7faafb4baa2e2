package io.throughline.deals;

import io.throughline.base.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a row of `deal` joined with the names of its organization and owner.
public final class DealRow {
    private DealRow() {}

    public static Deal read(ResultSet row, int number) throws SQLException {
        return new Deal(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("organization_id", UUID.class),
                row.getString("organization"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                Status.valueOf(row.getString("status")),
                row.getString("stage"),
                amount(row),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("expected_close", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("reason"),
                new Deal.NextStep(
                        row.getString("next_step"),
                        row.getObject("next_step_on", LocalDate.class),
                        row.getObject("next_step_owner_id", UUID.class)),
                row.getString("lead_source"),
                row.getString("type"),
                row.getString("product"),
                Deal.Lane.valueOf(row.getString("lane")),
                row.getBoolean("restricted"),
                row.getString("external_id"),
                row.getInt("version"));
    }

    private static @Nullable Money amount(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return amount == null ? null : new Money(amount, row.getString("currency"));
    }
}
