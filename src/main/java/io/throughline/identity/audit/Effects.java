package io.throughline.identity.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What an event found and what it left, from the histories of the tables that it wrote.
@Repository
@Transactional(readOnly = true)
public class Effects {
    static final int MOST = 200;

    /// A row that is stored again in the same transaction gets a time one microsecond later.
    private static final Duration WITHIN = Duration.ofNanos(100_000);

    /// Keys tell when they were made: rows are looked for among those made around the event.
    private static final Duration KEY_BEFORE = Duration.ofMinutes(10);

    private static final Duration KEY_AFTER = Duration.ofHours(1);

    private static final String OF_A_TABLE = """
            select 'TABLE' as written, id, to_jsonb(TABLE_history) as row, 'before' as side
            from TABLE_history
            where stored_until >= :at and stored_until < :end and ended_by = :as
            and not (stored_from >= :at and stored_by = :as)
            union all
            select 'TABLE', id, to_jsonb(TABLE), 'after'
            from TABLE
            where stored_from >= :at and stored_from < :end and stored_by = :as
            and (id between :first and :last or id in (
                select id
                from TABLE_history
                where stored_until >= :at and stored_until < :end and ended_by = :as))
            union all
            select 'TABLE', id, to_jsonb(TABLE_history), 'after'
            from TABLE_history
            where stored_from >= :at and stored_from < :end and stored_by = :as
            and (id between :first and :last or id in (
                select id
                from TABLE_history
                where stored_until >= :at and stored_until < :end and ended_by = :as))
            and not (stored_until < :end and ended_by = :as)""";

    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One more than is shown, where there are more.
    List<Change> of(AuditEvent event) {
        var as = event.writtenAs();
        if (as == null || !event.hasChanges() || event.tables().isEmpty()) return List.of();
        var parts = event.tables().stream()
                .filter(table -> table.matches("[a-z_]+"))
                .map(table -> OF_A_TABLE.replace("TABLE", table))
                .collect(Collectors.joining("\nunion all\n"));
        var stored = jdbc.sql("""
                        select written, max(row::text) filter (where side = 'before') as before,
                            max(row::text) filter (where side = 'after') as after
                        from (%s) rows
                        group by written, id
                        order by written, id
                        limit :most""".formatted(parts))
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("end", event.at().plus(WITHIN).atOffset(ZoneOffset.UTC))
                .param("as", as)
                .param("first", key(event.at().minus(KEY_BEFORE)))
                .param("last", key(event.at().plus(KEY_AFTER)))
                .param("most", MOST + 1)
                .query((row, number) ->
                        StoredChange.of(row.getString("written"), row.getString("before"), row.getString("after")))
                .list();
        var names = names(stored.stream().flatMap(StoredChange::ids).collect(Collectors.toSet()));
        return stored.stream().map(change -> change.shown(names)).toList();
    }

    /// The smallest of an instant.
    private static UUID key(Instant instant) {
        return new UUID((instant.toEpochMilli() << 16) | 0x7000L, 0x8000_0000_0000_0000L);
    }

    private Map<UUID, String> names(Set<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<UUID, String>();
        jdbc.sql(named().stream()
                        .map("select id, name from %s where id in (:ids)"::formatted)
                        .collect(Collectors.joining(" union all ")))
                .param("ids", ids)
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /// The tracked tables whose rows have names.
    private List<String> named() {
        return jdbc.sql("""
                        select relname
                        from pg_class
                        join pg_trigger on tgrelid = pg_class.oid and tgname = relname || '_keeps_history'
                        join pg_attribute on attrelid = pg_class.oid and attname = 'name'
                        where relnamespace = 'public'::regnamespace
                        order by 1""").query((row, number) -> row.getString("relname")).list();
    }
}
