package io.throughline.exchange.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables that there are, as the database itself tells them, so that none is ever forgotten.
public final class Catalogue {
    private static final String ALL = """
            relnamespace = 'public'::regnamespace
            and relkind = 'r'
            -- what is written to no log is of this server and this run of it
            and relpersistence = 'p'
            and relname not like 'flyway%'
            """;
    private static final String LASTING = ALL + "and relname not in ('scheduled_tasks', 'upload', 'upload_part')";

    private Catalogue() {}

    /// All tables but Flyway's and those of work that is under way, each after those that it refers to and before its
    /// own history.
    public static List<Table> tables(JdbcClient jdbc) {
        return tables(jdbc, LASTING);
    }

    /// All tables but Flyway's, in the same order.
    public static List<Table> everything(JdbcClient jdbc) {
        return tables(jdbc, ALL);
    }

    private static List<Table> tables(JdbcClient jdbc, String wanted) {
        var references = references(jdbc, wanted);
        var tables = new ArrayList<Table>();
        columns(jdbc, wanted)
                .forEach((name, columns) ->
                        tables.add(new Table(name, columns, references.getOrDefault(name, List.of()))));
        return inOrder(tables);
    }

    /// What opens doors, or is gone tomorrow: passwords, links, tokens, sessions, keys, answers kept for repeats.
    private static final Set<String> SECRET = Set.of(
            "access_link",
            "api_answer",
            "api_token",
            "browser_session",
            "company_identity",
            "credential",
            "passkey",
            "passkey_holder",
            "plan_feed",
            "provisioned_team",
            "provisioned_user",
            "recovery_code",
            "second_factor",
            "signing_key",
            "spring_session",
            "spring_session_attributes");

    /// What a start makes by itself, before anybody stored anything.
    private static final Set<String> PASSING = Set.of(
            "access_link",
            "audit_event",
            "class_snapshot",
            "scheduled_tasks",
            "signing_key",
            "spring_session",
            "spring_session_attributes");

    /// Whether rows of a table say nothing of whether the database is in use.
    public static boolean isPassing(String table) {
        return PASSING.contains(table);
    }

    /// The tables that an export holds: all but the secret ones.
    public static List<Table> shown(JdbcClient jdbc) {
        return tables(jdbc).stream()
                .filter(table -> !SECRET.contains(table.name()))
                .toList();
    }

    /// The tables that keep their history.
    public static List<Table> tracked(JdbcClient jdbc) {
        var tables = tables(jdbc);
        var names = tables.stream().map(Table::name).toList();
        return tables.stream().filter(table -> names.contains(table.history())).toList();
    }

    private static Map<String, List<Table.Column>> columns(JdbcClient jdbc, String wanted) {
        var columns = new LinkedHashMap<String, List<Table.Column>>();
        jdbc.sql("""
                        select relname, attname, format_type(atttypid, atttypmod) as type, typcategory = 'S' as text
                        from pg_class
                        join pg_attribute on attrelid = pg_class.oid
                        join pg_type on pg_type.oid = atttypid
                        where %s
                        and attnum > 0
                        and not attisdropped
                        and attgenerated = ''
                        order by relname, attnum""".formatted(wanted)).query(row -> {
            columns.computeIfAbsent(row.getString("relname"), k -> new ArrayList<>())
                    .add(new Table.Column(row.getString("attname"), row.getString("type"), row.getBoolean("text")));
        });
        return columns;
    }

    private static Map<String, List<Table.Reference>> references(JdbcClient jdbc, String wanted) {
        var references = new LinkedHashMap<String, List<Table.Reference>>();
        jdbc.sql("""
                        select pg_class.relname, attname, confrelid::regclass::text as other, condeferred,
                            confdeltype = 'c' as cascades
                        from pg_constraint
                        join pg_class on pg_class.oid = conrelid
                        join pg_attribute on attrelid = conrelid and attnum = conkey[1]
                        where contype = 'f'
                        and %s
                        order by 1, 2""".formatted(wanted)).query(row -> {
            references
                    .computeIfAbsent(row.getString("relname"), k -> new ArrayList<>())
                    .add(new Table.Reference(
                            row.getString("attname"),
                            row.getString("other"),
                            row.getBoolean("condeferred"),
                            row.getBoolean("cascades")));
        });
        return references;
    }

    private static List<Table> inOrder(List<Table> tables) {
        var waiting = new ArrayList<>(tables);
        var ordered = new ArrayList<Table>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(table -> waiting.stream().noneMatch(table::needs))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer to each other in a circle: " + waiting));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
