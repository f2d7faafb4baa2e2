package io.throughline.exchange.load;

import io.throughline.TestDatabase;
import io.throughline.base.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// A database of its own for each test, and an import into it on a Monday in March.
abstract class Loading {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    final TestDatabase database = TestDatabase.create();
    final JdbcClient jdbc = database.jdbc();
    final Imports imports = importsAt(NOW);

    @AfterEach
    void close() {
        database.close();
    }

    Imports importsAt(Instant instant) {
        var today = new Today(Clock.fixed(instant, ZoneId.of("Europe/Prague")), ZoneId.of("Europe/Prague"));
        return new Imports(
                database.dataSource(),
                new JdbcTransactionManager(database.dataSource()),
                today,
                io.throughline.review.Reviews.on(database.dataSource(), today));
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
        database.transactions().executeWithoutResult(status -> {
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
