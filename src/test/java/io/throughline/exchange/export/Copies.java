package io.throughline.exchange.export;

import io.throughline.TestDatabase;
import io.throughline.exchange.schema.Catalogue;
import io.throughline.exchange.schema.Table;
import io.throughline.identity.Audit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Compares databases to the last bit of every row.
final class Copies {
    private Copies() {}

    static Exports exportsOf(TestDatabase database) {
        return new Exports(
                database.dataSource(), new JdbcTransactionManager(database.dataSource()), Audit.on(database.jdbc()));
    }

    /// All rows of all tables, histories included, as text.
    static Map<String, List<String>> everything(JdbcClient jdbc) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (Table table : Catalogue.shown(jdbc))
            rows.put(
                    table.name(),
                    jdbc.sql("select t::text as whole from " + table.name() + " t order by t::text collate \"C\"")
                            .query((row, n) -> row.getString(1))
                            .list());
        return rows;
    }
}
