package io.throughline.exchange.load;

import io.throughline.exchange.schema.Catalogue;
import io.throughline.exchange.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Takes an import back, from the history alone: rows that it made are removed, rows that it changed or removed are
/// again what they were. What was changed since stays, unless it is forced; what others still refer to stays always.
final class Undo {
    /// What the database itself writes beside a row's values.
    private static final String BESIDES =
            "array['version', 'stored_from', 'stored_by', 'stored_until', 'ended_by']::text[]";

    private static final List<String> KEPT_BY_TRIGGER = List.of("id", "version", "stored_from", "stored_by");

    private final JdbcClient jdbc;
    private final String actor;
    private final boolean force;
    private final List<Table> tables;
    private final Map<String, Long> removed = new LinkedHashMap<>();
    private final Map<String, Long> restored = new LinkedHashMap<>();
    private final List<UndoSummary.Kept> kept = new ArrayList<>();

    Undo(JdbcClient jdbc, UUID importId, boolean force) {
        this.jdbc = jdbc;
        this.actor = "import:" + importId;
        this.force = force;
        this.tables = Catalogue.tracked(jdbc);
    }

    /// The same, with all that was written into the rows since; one user stays in any case.
    UndoSummary runSparing(UUID user) {
        prepare();
        new TakenAlong(jdbc, tables).take(user);
        return takeBack();
    }

    UndoSummary run() {
        prepare();
        return takeBack();
    }

    private void prepare() {
        Session.prepare(jdbc, actor + ":undone");
        sql("""
                create temp table undoing (
                    table_name text, id uuid, made boolean, before int, reason text, primary key (table_name, id)
                ) on commit drop""").update();
        for (var table : tables) find(table);
        sql("analyze undoing").update();
        if (!force)
            sql("update undoing set reason = 'It was changed since.' where reason is not null")
                    .update();
        else sql("update undoing set reason = null").update();
    }

    private UndoSummary takeBack() {
        var changed = with("not made and reason is null");
        changed.forEach(this::keepWhatLedToRowsThatAreGone);
        changed.forEach(this::restore);
        protectWhatIsReferredTo();
        with("made and reason is null").reversed().forEach(this::remove);
        tables.forEach(this::bringBack);
        with("reason is not null").forEach(this::listKept);
        var all = number("select count(*) from undoing where reason is not null");
        return new UndoSummary(removed, restored, all, kept);
    }

    /// The tables of which there are such rows, in their order.
    private List<Table> with(String rows) {
        var names = sql("select distinct table_name from undoing where " + rows)
                .query(String.class)
                .list();
        return tables.stream().filter(table -> names.contains(table.name())).toList();
    }

    /// The rows of a table that the import wrote, whether it made them, the version before it, and whether they are
    /// another since.
    private void find(Table table) {
        sql("""
                insert into undoing (table_name, id, made, before, reason)
                with mine as (
                    select id, version from %1$s where stored_by = :actor
                    union all
                    select id, version from %1$s_history where stored_by = :actor
                ), first as (
                    select id, min(version) as version from mine group by id
                )
                select '%1$s', t.id, before.version is null, before.version,
                    case when t.stored_by <> :actor and to_jsonb(t) - %2$s is distinct from (
                        select to_jsonb(h) - %2$s
                        from %1$s_history h
                        where h.id = t.id and h.stored_by = :actor
                        order by h.version desc
                        limit 1)
                    then 'changed' end
                from first
                join %1$s t on t.id = first.id
                left join lateral (
                    select max(h.version) as version
                    from %1$s_history h
                    where h.id = first.id
                    and h.version < first.version
                ) before on true""".formatted(table.name(), BESIDES)).update();
    }

    /// A row can't go back to a version that refers to a row which somebody removed since.
    private void keepWhatLedToRowsThatAreGone(Table table) {
        for (var reference : table.references())
            sql("""
                    update undoing
                    set reason = 'What it referred to before is gone.'
                    from %1$s_history h
                    where table_name = '%1$s'
                    and not undoing.made
                    and undoing.reason is null
                    and h.id = undoing.id
                    and h.version = undoing.before
                    and h.%2$s is not null
                    and not exists (select from %3$s other where other.id = h.%2$s)""".formatted(table.name(), reference.column(), reference.table()))
                    .update();
    }

    private void restore(Table table) {
        var columns = valuesOf(table);
        count(
                restored,
                table,
                sql("""
                update %1$s t
                set (%2$s) = row (%3$s)
                from undoing
                join %1$s_history h on h.id = undoing.id and h.version = undoing.before
                where t.id = undoing.id
                and undoing.table_name = '%1$s'
                and not undoing.made
                and undoing.reason is null
                and (%4$s) is distinct from (%3$s)""".formatted(table.name(), listed("", columns), listed("h.", columns), listed("t.", columns)))
                        .update());
    }

    /// A row that something else refers to stays, and with it whatever it refers to itself: again and again until
    /// nothing is found. Only what goes can be found, and after the first time only by what was just found.
    private void protectWhatIsReferredTo() {
        var going = with("made and reason is null").stream().map(Table::name).toList();
        var referring = Catalogue.tables(jdbc).stream()
                .filter(table -> !table.isHistory())
                .toList();
        while (!referring.isEmpty()) {
            var found = new HashSet<String>();
            for (var table : referring)
                for (var reference : table.references())
                    if (going.contains(reference.table()) && protect(table, reference) > 0)
                        found.add(reference.table());
            referring = tables.stream()
                    .filter(table -> found.contains(table.name()))
                    .toList();
        }
    }

    /// What people call the records of a table.
    private static String words(Table table) {
        return switch (table.name()) {
            case "app_user" -> "user";
            case "organization" -> "account";
            case "person" -> "contact";
            default -> table.name().replace('_', ' ');
        };
    }

    private long protect(Table child, Table.Reference reference) {
        if (reference.cascades()) return 0;
        var going = tables.contains(child) ? """
                and not exists (
                    select from undoing own
                    where own.table_name = '%s'
                    and own.id = child.id
                    and own.made
                    and own.reason is null)""".formatted(child.name()) : "";
        return sql("""
                update undoing
                set reason = 'It is still in use by another record: %5$s.'
                where table_name = '%3$s'
                and made
                and reason is null
                and exists (
                    select from %1$s child
                    where child.%2$s = undoing.id
                    %4$s)""".formatted(child.name(), reference.column(), reference.table(), going, words(child)))
                .update();
    }

    private void remove(Table table) {
        count(removed, table, sql("""
                delete from %1$s t
                using undoing
                where undoing.table_name = '%1$s'
                and undoing.id = t.id
                and undoing.made
                and undoing.reason is null""".formatted(table.name())).update());
    }

    /// Rows that the import itself had removed.
    private void bringBack(Table table) {
        var columns = valuesOf(table);
        count(
                restored,
                table,
                sql("""
                insert into %1$s (id, version, %2$s)
                select distinct on (h.id) h.id, h.version + 1, %3$s
                from %1$s_history h
                where h.ended_by = :actor
                and h.stored_by <> :actor
                and not exists (select from %1$s t where t.id = h.id)
                and not exists (select from %1$s_history later where later.id = h.id and later.version > h.version)
                %4$s
                order by h.id, h.version desc
                on conflict do nothing""".formatted(
                                table.name(), listed("", columns), listed("h.", columns), whoseParentsAreThere(table)))
                        .update());
    }

    private static String whoseParentsAreThere(Table table) {
        return table.references().stream()
                .map(reference -> "and (h.%1$s is null or exists (select from %2$s other where other.id = h.%1$s))"
                        .formatted(reference.column(), reference.table()))
                .collect(Collectors.joining("\n"));
    }

    private void listKept(Table table) {
        if (kept.size() >= Tally.MOST_LISTED) return;
        sql("""
                select coalesce(to_jsonb(t) ->> 'name', to_jsonb(t) ->> 'external_id', t.id::text) as record, undoing.reason
                from undoing
                join %1$s t on t.id = undoing.id
                where table_name = '%1$s'
                and undoing.reason is not null
                order by 1
                limit %2$d""".formatted(table.name(), Tally.MOST_LISTED - kept.size())).query(row -> {
            kept.add(new UndoSummary.Kept(table.name(), row.getString("record"), row.getString("reason")));
        });
    }

    private static List<String> valuesOf(Table table) {
        return table.columns().stream()
                .map(Table.Column::name)
                .filter(column -> !KEPT_BY_TRIGGER.contains(column))
                .toList();
    }

    private static String listed(String prefix, List<String> columns) {
        return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    private static void count(Map<String, Long> counts, Table table, int rows) {
        if (rows > 0) counts.merge(table.name(), (long) rows, Long::sum);
    }

    private long number(String query) {
        return sql(query).query(Long.class).single();
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("actor", actor);
    }
}
