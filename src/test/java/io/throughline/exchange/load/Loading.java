package io.throughline.exchange.load;

import io.throughline.ThroughlineTest;
import io.throughline.base.Today;
import io.throughline.review.Reviews;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An empty database for each test, and an import into it on a Monday in March.
@ThroughlineTest
abstract class Loading {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Reviews reviews;

    Imports imports;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate " + String.join(", ", tables())).update();
        imports = importsAt(NOW);
    }

    List<String> tables() {
        return rows("select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'");
    }

    Imports importsAt(Instant instant) {
        return new Imports(database, transactions, new Today(Clock.fixed(instant, PRAGUE), PRAGUE), reviews);
    }

    ImportSummary load(Sheet... sheets) {
        return imports.run(files(sheets), ImportOptions.LENIENT, Progress.NONE);
    }

    ImportSummary loadAt(String instant, Sheet... sheets) {
        return importsAt(Instant.parse(instant)).run(files(sheets), ImportOptions.LENIENT, Progress.NONE);
    }

    ImportSummary loadStrictly(Sheet... sheets) {
        return imports.run(files(sheets), ImportOptions.STRICT, Progress.NONE);
    }

    static List<io.throughline.exchange.read.UnderstoodFile> files(Sheet... sheets) {
        return Stream.of(sheets).map(Sheet::file).toList();
    }

    /// Does something as a person, not as an import.
    void as(String person, String sql) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("select set_config('throughline.actor', ?, true)")
                    .param(person)
                    .query(row -> {});
            jdbc.sql(sql).update();
        });
    }

    /// Rows with their columns joined by `|`, a null as nothing.
    List<String> rows(String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> {
                    var cells = new java.util.StringJoiner("|");
                    for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        var cell = row.getString(i);
                        cells.add(cell == null ? "" : cell);
                    }
                    return cells.toString();
                })
                .list();
    }

    String one(String sql) {
        return rows(sql).getFirst();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    UUID id(String table, String name) {
        return jdbc.sql("select id from " + table + " where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }
}
