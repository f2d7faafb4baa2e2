package io.throughline.exchange.report;

import io.throughline.base.Money;
import io.throughline.deals.Status;
import io.throughline.review.Finding;
import io.throughline.review.Verdict;
import io.throughline.web.DealDates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads deals as the report shows them.
record ReviewedDeals(LocalDate asOf) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    ReviewedDeal read(ResultSet row) throws SQLException {
        var dates = new DealDates(day(row, "opened_on"), day(row, "last_change"), asOf, day(row, "expected_close"));
        return new ReviewedDeal(
                row.getObject("deal_id", UUID.class),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("account"),
                row.getString("owner"),
                row.getString("stage"),
                Status.valueOf(row.getString("status")),
                money(row),
                row.getObject("age_days", Integer.class),
                dates,
                Verdict.valueOf(row.getString("verdict")),
                row.getString("sentence"),
                row.getString("ask"),
                findings(row.getString("findings")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return amount == null ? null : new Money(amount, row.getString("currency"));
    }

    private static List<Finding> findings(String json) {
        return json.equals("[]") ? List.of() : JSON.readValue(json, FINDINGS);
    }
}
