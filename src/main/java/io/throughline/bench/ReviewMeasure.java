package io.throughline.bench;

import io.throughline.review.BareRows;
import io.throughline.review.Reviews;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The review of every deal that was imported: snapshot, pictures, checks, verdicts, stored.
record ReviewMeasure(BenchOptions options) {
    private static final int ROWS_AT_ONCE = 2_000;

    /// A knock-out and wishes of each sort.
    private static final String RULES = """
            [{"id": "00000000-0000-7000-8000-000000000001", "about": "INDUSTRY", "not": false, "values": ["Tobacco"]},
            {"id": "00000000-0000-7000-8000-000000000002", "about": "EMPLOYEES", "not": false, "values": [], "least": 50,
                "weight": 30},
            {"id": "00000000-0000-7000-8000-000000000003", "about": "AMOUNT", "of": "EUR", "not": false, "values": [],
                "least": 10000, "weight": 20},
            {"id": "00000000-0000-7000-8000-000000000004", "about": "FACT", "of": "EVENT_OWNER", "not": false,
                "values": [], "grade": "STATED", "weight": 30},
            {"id": "00000000-0000-7000-8000-000000000005", "about": "SOURCE", "not": true, "values": ["Cold call"],
                "weight": 10}]""";

    Measure take(Databases.Empty filled, Application application) {
        return take("review-all", filled, application);
    }

    /// The same after a change of the rules of the sweet spot: of each deal it is asked anew whether it is for us.
    Measure takeChanged(Databases.Empty filled, Application application) {
        JdbcClient.create(filled.pool()).sql("""
                        insert into sweet_spot (id, edition, line, rules, why)
                        values (gen_random_uuid(), 1, 60, cast(:rules as jsonb), 'To be measured')""").param("rules", RULES).update();
        return take("rule-change", filled, application);
    }

    private Measure take(String name, Databases.Empty filled, Application application) {
        var reviews = application.the(Reviews.class);
        var ours = Runs.of(options.seconds(), () -> Runs.timed(() -> reviews.reviewAll(Bench.TODAY, reviewed -> {})));
        return Measure.of(name, options.deals(), ours, bare(filled.pool()));
    }

    /// The same statements, read to their end by the driver alone.
    private Runs bare(DataSource filled) {
        var cursors = new JdbcTemplate(filled);
        cursors.setFetchSize(ROWS_AT_ONCE);
        var jdbc = new NamedParameterJdbcTemplate(cursors);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(filled));
        return Runs.of(
                options.seconds(),
                () -> Runs.timed(() -> transaction.executeWithoutResult(status -> BareRows.read(jdbc, Bench.TODAY))));
    }
}
