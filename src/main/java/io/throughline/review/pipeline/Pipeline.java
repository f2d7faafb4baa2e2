package io.throughline.review.pipeline;

import io.throughline.base.Cursor;
import io.throughline.base.Cursors;
import io.throughline.base.FiscalCalendar;
import io.throughline.base.FromReplica;
import io.throughline.base.Money;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.People;
import io.throughline.deals.Visibility;
import io.throughline.review.Readership;
import io.throughline.settings.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads pages of a pipeline, and sums over it.
@Repository
@FromReplica
public class Pipeline {
    static final int COUNTED = 1_000;
    private static final int GROUPS = 300;

    /// From so many names with a text on, a page is full sooner along the list's own index than when they are looked
    /// up.
    private static final int COMMON = 5_000;

    private static final String DEALS = "from deal";
    private static final String AND_REVIEWS =
            "join deal_review review on review.deal_id = deal.id and " + Readership.READ;
    private static final String DEALS_AND_REVIEWS = DEALS + "\n" + AND_REVIEWS;

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Today today;
    private final Settings settings;

    Pipeline(JdbcClient jdbc, Cursors cursors, Today today, Settings settings) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.today = today;
        this.settings = settings;
    }

    /// A page of deals.
    ///
    /// @param word a cursor from an earlier page, empty for the first
    Slice page(PipelineQuery query, Viewer viewer, String word, int most) {
        var statement = statement(query, viewer, word, most);
        var keyset = statement.keyset();
        var keys = keyset.way().keys().size();
        var rows = new ArrayList<>(jdbc.sql(statement.sql())
                .params(statement.parameters())
                .query((row, number) -> PipelineRow.read(row, today.date(), keys))
                .list());
        // the row that the cursor stood on, and all around it, may be gone
        if (rows.isEmpty() && keyset.from() != null) return page(query, viewer, "", most);
        return slice(rows, keyset, most);
    }

    /// The SQL of a page, with one row more than it shows.
    record Statement(String sql, Map<String, Object> parameters, Keyset keyset) {}

    Statement statement(PipelineQuery query, Viewer viewer, String word, int most) {
        var sort = query.sort();
        var way = sort.way(query.filter().wantedVerdict().isPresent());
        var keyset = new Keyset(sort, way, cursors.open(list(sort), word).orElse(null));
        var filter = sql(query, viewer, way.table());
        var parameters = new LinkedHashMap<>(filter.parameters());
        parameters.putAll(keyset.parameters());
        parameters.put("most", most + 1);
        // names and sentences are read for those that are shown
        var sql = """
                select %s, %s as writable, %s
                from (
                    select deal.id
                    %s
                    where %s
                    and %s
                    order by %s
                    limit :most
                ) as listed
                join deal on deal.id = listed.id
                %s
                left join organization on organization.id = deal.organization_id
                left join app_user on app_user.id = deal.owner_id
                order by %s""".formatted(
                        PipelineRow.COLUMNS,
                        Visibility.WRITTEN,
                        keyset.columns(),
                        DEALS_AND_REVIEWS,
                        filter.where(),
                        keyset.condition(),
                        keyset.order(),
                        AND_REVIEWS,
                        keyset.order());
        return new Statement(sql, parameters, keyset);
    }

    /// The organisation's, where the query asks for a quarter at all.
    private FiscalCalendar calendar(PipelineQuery query) {
        var asked = query.group() == Group.QUARTER
                || FiscalCalendar.isWord(query.filter().closes());
        return asked ? settings.calendar() : FiscalCalendar.CALENDAR_YEAR;
    }

    /// @param table whose index is gone along
    private PipelineSql sql(PipelineQuery query, Viewer viewer, String table) {
        var common = isCommon(query.filter().text());
        return PipelineSql.of(query, viewer, table, people(query, viewer), when(query), common);
    }

    private static String table(boolean reviewed) {
        return reviewed ? "review" : "deal";
    }

    private static String from(boolean reviewed) {
        return reviewed ? DEALS_AND_REVIEWS : DEALS;
    }

    private List<UUID> people(PipelineQuery query, Viewer viewer) {
        return query.filter().owner().equals(Filter.PEOPLE) ? People.of(viewer, jdbc) : List.of();
    }

    private PipelineSql.When when(PipelineQuery query) {
        return new PipelineSql.When(today.date(), calendar(query));
    }

    /// The planner knows from its statistics, which is enough to choose between two ways to the same deals; to count
    /// them,
    /// the index of names would be read for all that have the text.
    private boolean isCommon(String text) {
        if (text.isEmpty()) return false;
        var plan = jdbc.sql("explain (format json) select from deal where name ilike :text")
                .param("text", PipelineSql.pattern(text))
                .query(String.class)
                .single();
        return JsonMapper.shared().readTree(plan).at("/0/Plan/Plan Rows").asLong() >= COMMON;
    }

    private Slice slice(List<PipelineRow> rows, Keyset keyset, int most) {
        var more = rows.size() > most;
        if (more) rows.removeLast();
        if (keyset.isBackwards()) Collections.reverse(rows);
        if (rows.isEmpty()) return new Slice(rows, null, null);
        var hasPrevious = keyset.isBackwards() ? more : keyset.from() != null;
        var hasNext = keyset.isBackwards() || more;
        return new Slice(
                List.copyOf(rows),
                hasPrevious ? seal(keyset.sort(), true, rows.getFirst()) : null,
                hasNext ? seal(keyset.sort(), false, rows.getLast()) : null);
    }

    private String seal(Sort sort, boolean backwards, PipelineRow row) {
        return cursors.seal(new Cursor(list(sort), backwards, row.key()));
    }

    private static String list(Sort sort) {
        return "deals by " + sort.word();
    }

    /// Counts up to a thousand, and adds up what was counted where that is all.
    Totals totals(PipelineQuery query, Viewer viewer) {
        var reviewed = query.filter().asksOfReviews();
        var sql = sql(query, viewer, table(reviewed));
        var deals = 0L;
        var unknown = 0L;
        var sums = new ArrayList<Money>();
        for (var sum : jdbc.sql("""
                        select currency, count(*) as deals, count(amount) as amounts, sum(amount) as total
                        from (select deal.currency, deal.amount %s where %s limit :most) as counted
                        group by currency
                        order by total desc nulls last, currency""".formatted(from(reviewed), sql.where()))
                .params(sql.parameters())
                .param("most", COUNTED + 1)
                .query((row, number) -> new Sum(
                        row.getString("currency"),
                        row.getLong("deals"),
                        row.getLong("amounts"),
                        row.getBigDecimal("total")))
                .list()) {
            deals += sum.deals();
            unknown += sum.deals() - sum.amounts();
            sums.addAll(sums(sum.total(), sum.currency()));
        }
        var capped = deals > COUNTED;
        return new Totals(Math.min(deals, COUNTED), capped, capped ? List.of() : sums, unknown);
    }

    /// Sums by group over all deals of the query, however many they are. They are added up by what indexes know, and
    /// only
    /// the sums get names.
    Groups groups(PipelineQuery query, Viewer viewer) {
        var reviewed = query.filter().asksOfReviews() || query.group().isOfReviews();
        var sql = sql(query, viewer, table(reviewed));
        var by = GroupSql.of(query.group(), query.filter().status());
        var groups = new LinkedHashMap<String, GroupSum>();
        var rows = jdbc.sql("""
                        select %s as value, %s as name, currency, sum(deals) as deals, sum(amounts) as amounts,
                            sum(total) as total
                        from (
                            select %s as key, deal.currency, count(*) as deals, count(deal.amount) as amounts,
                                sum(deal.amount) as total
                            %s
                            where %s
                            and deal.status = :status
                            group by 1, 2
                        ) as summed
                        %s
                        group by 1, 2, 3
                        order by %s, total desc nulls last
                        limit :most""".formatted(
                                by.value(), by.name(), by.key(), from(reviewed), sql.where(), by.join(), by.order()))
                .params(sql.parameters())
                .param("monthsAhead", calendar(query).monthsAhead())
                .param("most", GROUPS)
                .query((row, number) -> new GroupSum(
                        row.getString("value"),
                        row.getString("name"),
                        row.getLong("deals"),
                        sums(row.getBigDecimal("total"), row.getString("currency")),
                        row.getLong("deals") - row.getLong("amounts")))
                .list();
        rows.forEach(sum -> groups.merge(sum.value(), sum, Pipeline::together));
        return new Groups(List.copyOf(groups.values()), rows.size() < GROUPS);
    }

    private static List<Money> sums(@Nullable BigDecimal total, @Nullable String currency) {
        return total == null ? List.of() : List.of(new Money(total, currency));
    }

    private static GroupSum together(GroupSum one, GroupSum other) {
        var sums = new ArrayList<>(one.sums());
        sums.addAll(other.sums());
        return new GroupSum(
                one.value(), one.name(), one.deals() + other.deals(), sums, one.unknown() + other.unknown());
    }

    private record Sum(
            @Nullable String currency,
            long deals,
            long amounts,
            @Nullable BigDecimal total) {}

    /// Whether the viewer may see any deal at all.
    boolean isEmpty(Viewer viewer) {
        return !jdbc.sql("select exists (select from deal where " + Visibility.SEEN + ")")
                .params(Visibility.of(viewer))
                .query(Boolean.class)
                .single();
    }
}
