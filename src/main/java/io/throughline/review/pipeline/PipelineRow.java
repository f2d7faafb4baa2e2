package io.throughline.review.pipeline;

import io.throughline.base.Money;
import io.throughline.base.Phase;
import io.throughline.deals.Deal;
import io.throughline.review.ListedRow;
import io.throughline.review.Verdict;
import io.throughline.web.DealDates;
import io.throughline.web.ListedLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A deal as a list shows it.
///
/// @param writable the viewer may change it
/// @param key the values the list is sorted by, as text
public record PipelineRow(
        UUID id,
        String name,
        @Nullable String account,
        @Nullable String owner,
        @Nullable String stage,
        @Nullable Money amount,
        Deal.NextStep nextStep,
        ListedLine line,
        Verdict verdict,
        String sentence,
        @Nullable String ask,
        @Nullable Phase phase,
        boolean restricted,
        boolean writable,
        List<String> key) {

    static final String COLUMNS = """
            deal.id, deal.name, organization.name as account, app_user.name as owner, deal.stage, deal.amount,
            deal.currency, deal.next_step, deal.next_step_on, deal.opened_on, deal.expected_close, deal.restricted,
            review.verdict, review.sentence, review.ask, review.phase, review.stations,
            """ + ListedRow.LAST_CHANGE;

    static PipelineRow read(ResultSet row, LocalDate today, int keys) throws SQLException {
        var amount = row.getBigDecimal("amount");
        var phase = row.getString("phase");
        return new PipelineRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("account"),
                row.getString("owner"),
                row.getString("stage"),
                amount == null ? null : new Money(amount, row.getString("currency")),
                new Deal.NextStep(row.getString("next_step"), row.getObject("next_step_on", LocalDate.class), null),
                ListedRow.line(row, today),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("sentence"),
                row.getString("ask"),
                phase == null ? null : Phase.valueOf(phase),
                row.getBoolean("restricted"),
                row.getBoolean("writable"),
                keys(row, keys));
    }

    public DealDates dates() {
        return line.dates();
    }

    private static List<String> keys(ResultSet row, int keys) throws SQLException {
        var values = new String[keys];
        for (var i = 0; i < keys; i++) values[i] = row.getString("key_" + i);
        return IntStream.range(0, keys).mapToObj(i -> values[i]).toList();
    }
}
