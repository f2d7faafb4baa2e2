package io.throughline.exchange.report;

import io.throughline.base.Money;
import io.throughline.exchange.report.PipelineReport.CloseMoves;
import io.throughline.exchange.report.PipelineReport.Closed;
import io.throughline.exchange.report.PipelineReport.Pipeline;
import io.throughline.exchange.report.PipelineReport.VerdictTotal;
import io.throughline.exchange.report.SegmentRates.Audience;
import io.throughline.review.ClassFigures;
import io.throughline.review.Snapshots;
import io.throughline.review.Verdict;
import io.throughline.review.WinRates;
import io.throughline.web.Usual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reports on the pipeline, read from the deals and their stored reviews as of one day.
@Repository
@Transactional
public class PipelineReports {
    private static final int MATTER_MOST = 10;
    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final WinRates winRates;

    PipelineReports(DataSource database, Snapshots snapshots, WinRates winRates) {
        var cursors = new JdbcTemplate(database);
        cursors.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = JdbcClient.create(cursors);
        this.snapshots = snapshots;
        this.winRates = winRates;
    }

    /// Uses a report while its deals can still be streamed.
    public interface Use {
        /// @param all every deal, in the order of import
        /// @param open the open ones, those that matter most first
        void report(PipelineReport report, ReviewedDeal.Stream all, ReviewedDeal.Stream open);
    }

    /// The report for everyone, without figures about single sellers.
    public void use(LocalDate asOf, Intake intake, Use use) {
        use(asOf, intake, new Reader.Everyone(), use);
    }

    /// An import has just put everything there, so nothing was counted yet: without that the plans would be bad.
    ///
    /// @param asOf the day that all deals were last reviewed as of
    public void use(LocalDate asOf, Intake intake, Reader reader, Use use) {
        if (reader instanceof Reader.Everyone)
            jdbc.sql("analyze deal, deal_change, deal_review").update();
        jdbc.sql(ReportSql.TABLE).update();
        seen(ReportSql.FILL, reader).param("asOf", asOf).update();
        jdbc.sql("analyze reported_deal").update();
        use.report(report(asOf, intake, reader), stream(ReportSql.ALL_DEALS, asOf), stream(ReportSql.OPEN_DEALS, asOf));
        jdbc.sql("drop table reported_deal").update();
    }

    private JdbcClient.StatementSpec seen(String sql, Reader reader) {
        return jdbc.sql(sql.replace("{seen}", reader.seen())).params(reader.parameters());
    }

    private PipelineReport report(LocalDate asOf, Intake intake, Reader reader) {
        return new PipelineReport(
                asOf,
                intake,
                pipeline(asOf, reader),
                closed(figures(asOf)),
                first(asOf),
                rates(asOf, reader),
                new Unknowns(jdbc).all());
    }

    private SegmentRates rates(LocalDate asOf, Reader reader) {
        return switch (reader) {
            case Reader.Everyone _ -> SegmentRates.of(winRates.of(asOf), Audience.EVERYONE);
            case Reader.User(var viewer) -> SegmentRates.of(winRates.of(asOf, viewer), Audience.MANAGERS);
        };
    }

    private Pipeline pipeline(LocalDate asOf, Reader reader) {
        var ages = new TreeMap<Integer, Integer>();
        var undated = new int[1];
        jdbc.sql(ReportSql.AGES).query(row -> {
            var age = row.getObject("age_days", Integer.class);
            if (age == null) undated[0] = row.getInt("deals");
            else ages.put(age, row.getInt("deals"));
        });
        var open =
                undated[0] + ages.values().stream().mapToInt(Integer::intValue).sum();
        var later = seen(ReportSql.OPENED_LATER, reader)
                .param("asOf", asOf)
                .query(Integer.class)
                .single();
        return new Pipeline(open, ages, undated[0], verdicts(), moves(asOf, reader), later);
    }

    private List<VerdictTotal> verdicts() {
        var totals = new EnumMap<Verdict, VerdictTotal>(Verdict.class);
        jdbc.sql(ReportSql.TOTALS).query(row -> {
            var sums = new ArrayList<Money>();
            if (row.getInt("amounts") > 0) sums.add(new Money(row.getBigDecimal("total"), row.getString("currency")));
            var without = row.getInt("deals") - row.getInt("amounts");
            var verdict = Verdict.valueOf(row.getString("verdict"));
            totals.merge(verdict, new VerdictTotal(verdict, row.getInt("deals"), sums, without), VerdictTotal::with);
        });
        return List.copyOf(totals.values());
    }

    private CloseMoves moves(LocalDate asOf, Reader reader) {
        return seen(ReportSql.MOVES, reader)
                .param("asOf", asOf)
                .query(CloseMoves.class)
                .single();
    }

    private ClassFigures figures(LocalDate asOf) {
        return jdbc.sql(ReportSql.SNAPSHOT)
                .param("asOf", asOf)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .flatMap(snapshots::find)
                .orElseGet(() -> snapshots.make(asOf))
                .figures();
    }

    private Closed closed(ClassFigures figures) {
        return jdbc.sql(ReportSql.CLOSED)
                .query((row, number) -> new Closed(
                        row.getInt("won"),
                        row.getInt("lost"),
                        row.getInt("walked"),
                        figures.name(),
                        usual(figures),
                        figures.time(),
                        figures.leftOut()))
                .single();
    }

    private static Usual usual(ClassFigures figures) {
        var won = figures.won();
        return won.n() == 0 ? Usual.NONE : new Usual(won.n(), won.quantile(.5), won.quantile(.95), won.max());
    }

    private List<ReviewedDeal> first(LocalDate asOf) {
        var deals = new ReviewedDeals(asOf);
        return jdbc.sql(ReportSql.FIRST_DEALS)
                .param("most", MATTER_MOST)
                .query((row, number) -> deals.read(row))
                .list();
    }

    private ReviewedDeal.Stream stream(String sql, LocalDate asOf) {
        var deals = new ReviewedDeals(asOf);
        return taker -> jdbc.sql(sql).query(row -> {
            taker.accept(deals.read(row));
        });
    }
}
