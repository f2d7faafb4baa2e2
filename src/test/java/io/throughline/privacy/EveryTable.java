package io.throughline.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All tables of a database, as they are looked through for what must not be there, and for what must.
record EveryTable(JdbcClient jdbc) {
    /// In how many rows of which tables some words stand: every column of every table, as text.
    Map<String, Integer> found(List<String> words) {
        var found = new LinkedHashMap<String, Integer>();
        for (var table : tables()) {
            var rows = jdbc.sql("""
                            select count(*)
                            from %s t
                            where exists (
                                select
                                from unnest(cast(:words as text[])) as word
                                where position(lower(word) in lower(t::text)) > 0)""".formatted(table))
                    .param("words", words.toArray(String[]::new))
                    .query(Integer.class)
                    .single();
            if (rows > 0) found.put(table, rows);
        }
        return found;
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select distinct table_name
                        from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public'
                        and table_type = 'BASE TABLE'
                        order by table_name""").query((row, number) -> row.getString("table_name")).list();
    }

    /// How many rows there are of each, but for what an erasure itself writes or throws away.
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var table : tables())
            if (!table.endsWith("_history")
                    && !table.startsWith("upload")
                    && !List.of("erasure", "audit_event").contains(table))
                counts.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single());
        return counts;
    }
}
