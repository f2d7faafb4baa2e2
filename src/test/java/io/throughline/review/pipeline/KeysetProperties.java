package io.throughline.review.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.base.Cursors;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.settings.Settings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Walking a list to its end and back visits each row once, in one order, however many rows share a key or have none.
class KeysetProperties {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JdbcClient JDBC = DATABASE.jdbc();
    private static final Today TODAY = new Today(Clock.systemUTC(), ZoneOffset.UTC);
    private static final Viewer VIEWER =
            new Viewer(UUID.randomUUID(), "Ada", Role.ADMINISTRATOR, Locale.UK, ZoneOffset.UTC);
    private static final Pipeline PIPELINE = new Pipeline(JDBC, Cursors.on(JDBC), TODAY, Settings.on(JDBC, TODAY));

    /// A deal as far as lists sort it.
    record Row(
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable String account,
            String verdict) {}

    @AfterContainer
    static void drop() {
        DATABASE.close();
    }

    @Property(tries = 60)
    void next_visits_each_row_once_and_previous_the_same_way_back(
            @ForAll Sort sort, @ForAll("rows") List<Row> rows, @ForAll("lengths") int most) {
        store(rows);
        var query = PipelineQuery.of(Map.of("owner", "all", "sort", sort.word()), VIEWER);

        var pages = new ArrayList<List<UUID>>();
        var slice = PIPELINE.page(query, VIEWER, "", most);
        assertThat(slice.previous()).isNull();
        pages.add(ids(slice));
        while (slice.next() != null) {
            slice = PIPELINE.page(query, VIEWER, slice.next(), most);
            pages.add(ids(slice));
        }
        var visited = pages.stream().flatMap(List::stream).toList();
        assertThat(visited).doesNotHaveDuplicates().hasSize(rows.size());
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page).hasSize(most));
        for (var i = pages.size() - 2; i >= 0; i--) {
            slice = PIPELINE.page(query, VIEWER, String.valueOf(slice.previous()), most);
            assertThat(ids(slice)).isEqualTo(pages.get(i));
        }
        assertThat(slice.previous()).isNull();
    }

    private static List<UUID> ids(Slice slice) {
        return slice.rows().stream().map(PipelineRow::id).toList();
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 7);
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        var amounts = Arbitraries.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("-3.5"), new BigDecimal("1e9"));
        var days = Arbitraries.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), LocalDate.of(1999, 12, 31));
        var accounts = Arbitraries.of("a", "B", "é", "", "z\u00a0&");
        return Combinators.combine(
                        amounts.injectNull(.3),
                        days.injectNull(.3),
                        accounts.injectNull(.3),
                        Arbitraries.of("WALK_AWAY", "AT_RISK", "UNPROVEN", "ON_THE_LINE"))
                .as(Row::new)
                .list()
                .ofMaxSize(20);
    }

    private static void store(List<Row> rows) {
        JDBC.sql("delete from deal_review").update();
        JDBC.sql("delete from deal").update();
        for (var row : rows) {
            var id = Ids.next();
            JDBC.sql("""
                            insert into deal (id, name, status, amount, opened_on, expected_close)
                            values (:id, 'x', 'OPEN', :amount, :day, :day)""")
                    .param("id", id)
                    .param("amount", row.amount(), java.sql.Types.NUMERIC)
                    .param("day", row.day(), java.sql.Types.DATE)
                    .update();
            JDBC.sql("""
                            insert into deal_review (deal_id, readership, as_of, snapshot_id, verdict, sentence, findings, unknown,
                                status, amount, account)
                            values (:id, 'EVERYBODY', current_date, :id, :verdict, 'x', '[]', '{}', 'OPEN', :amount, :account)""")
                    .param("id", id)
                    .param("verdict", row.verdict())
                    .param("amount", row.amount(), java.sql.Types.NUMERIC)
                    .param("account", row.account(), java.sql.Types.VARCHAR)
                    .update();
        }
    }
}
