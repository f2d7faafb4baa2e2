package io.throughline.bench;

import io.throughline.review.BareRows;
import io.throughline.review.Reviews;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The review of every deal that was imported: snapshot, pictures, checks, verdicts, stored.
record ReviewMeasure(BenchOptions options) {
    private static final int ROWS_AT_ONCE = 2_000;

    Measure take(Databases.Empty filled, Application application) {
        var reviews = application.the(Reviews.class);
        Memory.forget();
        var ours = Runs.of(options.seconds(), () -> Runs.timed(() -> reviews.reviewAll(Bench.TODAY, reviewed -> {})));
        var memory = Memory.peak();
        return Measure.of("review-all", options.deals(), ours, bare(filled.pool()), memory);
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
