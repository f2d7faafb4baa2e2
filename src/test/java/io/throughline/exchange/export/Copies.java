package io.throughline.exchange.export;

import io.throughline.TestDatabase;
import io.throughline.exchange.schema.Catalogue;
import io.throughline.exchange.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Compares databases to the last bit of every row.
final class Copies {
    private Copies() {}

    static Exports exportsOf(TestDatabase database) {
        return exportsOf(database.dataSource());
    }

    static Exports exportsOf(DataSource database) {
        return new Exports(database, new JdbcTransactionManager(database));
    }

    /// All rows of all tables of an export, histories included, as text.
    static Map<String, List<String>> everything(JdbcClient jdbc) {
        return rows(jdbc, Catalogue.shown(jdbc));
    }

    /// All rows of all tables whatsoever.
    static Map<String, List<String>> allOf(JdbcClient jdbc) {
        return rows(jdbc, Catalogue.everything(jdbc));
    }

    private static Map<String, List<String>> rows(JdbcClient jdbc, List<Table> tables) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (Table table : tables)
            rows.put(
                    table.name(),
                    jdbc.sql("""
                                    with utc as materialized (select set_config('timezone', 'UTC', true))
                                    select t::text as whole
                                    from utc
                                    cross join %s t
                                    order by t::text collate "C\"""".formatted(table.name()))
                            .query((row, n) -> row.getString(1))
                            .list());
        return rows;
    }
}
