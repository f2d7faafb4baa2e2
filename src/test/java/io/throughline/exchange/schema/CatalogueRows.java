package io.throughline.exchange.schema;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many rows the tables hold that people write to.
public final class CatalogueRows {
    /// They only grow.
    private static final Set<String> KEPT = Set.of("import", "class_snapshot");

    private CatalogueRows() {}

    /// By table, without the empty ones, histories, and those that only grow.
    public static Map<String, Long> count(JdbcClient jdbc) {
        var rows = new TreeMap<String, Long>();
        for (var table : Catalogue.tables(jdbc)) {
            if (table.isHistory() || KEPT.contains(table.name())) continue;
            var count = jdbc.sql("select count(*) from " + table.name())
                    .query(Long.class)
                    .single();
            if (count > 0) rows.put(table.name(), count);
        }
        return rows;
    }

    public static void empty(JdbcClient jdbc) {
        var tables = jdbc.sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'")
                .query(String.class)
                .list();
        jdbc.sql("truncate " + String.join(", ", tables)).update();
    }
}
