package io.throughline.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// Texts of any table that name persons: the name is replaced there. Which tables and columns hold text the database
/// itself tells, so that none is forgotten. Within the transaction of [Erasures].
@Repository
class Mentions {
    /// Ours, not the buyer's: a colleague may bear the same name. Or made anew: reviews. Or holding no words at all.
    private static final Set<String> LEFT = Set.of(
            "access_link",
            "api_answer",
            "api_token",
            "app_user",
            "app_user_history",
            "class_snapshot",
            "company_identity",
            "credential",
            "deal_review",
            "erasure",
            "flyway_schema_history",
            "passkey",
            "plan_event",
            "plan_feed",
            "provisioned_team",
            "provisioned_user",
            "scheduled_tasks",
            "signing_key",
            "spring_session",
            "spring_session_attributes",
            "upload",
            "upload_part");

    /// Another person may bear the same name; ids of other systems are needed to know a record again.
    private static final Set<String> LEFT_COLUMNS = Set.of(
            "person.name", "person_history.name", "external_id", "source", "stored_by", "ended_by", "imported_by");

    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String table, String name, boolean json) {
        String replaced() {
            var text =
                    "regexp_replace(%s%s, :pattern, '%s', 'gi')".formatted(name, json ? "::text" : "", Traces.ERASED);
            return name + " = " + (json ? "cast(" + text + " as jsonb)" : text);
        }

        String found() {
            return name + (json ? "::text" : "") + " ~* :pattern";
        }
    }

    void erase(Traces traces) {
        eraseOfImports(traces);
        var pattern = traces.pattern();
        if (pattern.isEmpty()) return;
        columns().forEach((table, columns) -> replace(table, columns, pattern));
    }

    private static String joined(List<Column> columns, java.util.function.Function<Column, String> part, String by) {
        return columns.stream().map(part).collect(Collectors.joining(by));
    }

    private void replace(String table, List<Column> columns, String pattern) {
        var sql = "update " + table + " set " + joined(columns, Column::replaced, ", ") + " where "
                + joined(columns, Column::found, " or ");
        jdbc.sql(sql).param("pattern", pattern).update();
    }

    /// By table: those of now before their histories, which get what is replaced there.
    private Map<String, List<Column>> columns() {
        var found = jdbc.sql("""
                        select columns.table_name, column_name, data_type = 'jsonb' as json
                        from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public'
                        and table_type = 'BASE TABLE'
                        and data_type in ('text', 'jsonb')
                        and is_generated = 'NEVER'
                        order by table_name like '%\\_history', table_name, ordinal_position""")
                .query((row, number) ->
                        new Column(row.getString("table_name"), row.getString("column_name"), row.getBoolean("json")))
                .list();
        var tables = new LinkedHashMap<String, List<Column>>();
        for (var column : found)
            if (!LEFT.contains(column.table())
                    && !LEFT_COLUMNS.contains(column.name())
                    && !LEFT_COLUMNS.contains(column.table() + "." + column.name()))
                tables.computeIfAbsent(column.table(), table -> new ArrayList<>())
                        .add(column);
        return tables;
    }

    /// What an import tells of single values: names that were taken for theirs, and what it wanted to put in the place
    /// of
    /// their own.
    private void eraseOfImports(Traces traces) {
        jdbc.sql("""
                        update import
                        set summary = summary
                            || jsonb_build_object('takenFor', (
                                select coalesce(jsonb_agg(case
                                    when one ->> 'takenFor' = any(:values) or one ->> 'value' = any(:values)
                                    then one || '{"value": "Erased person", "takenFor": "Erased person"}'
                                    else one
                                end), '[]')
                                from jsonb_array_elements(summary -> 'takenFor') as one))
                            || jsonb_build_object('conflicts', (
                                select coalesce(jsonb_agg(case
                                    when one ->> 'ours' = any(:values) or one ->> 'theirs' = any(:values)
                                        or one ->> 'record' = any(:values)
                                    then one || '{"record": "Erased person", "ours": null, "theirs": null}'
                                    else one
                                end), '[]')
                                from jsonb_array_elements(summary -> 'conflicts') as one))
                        where jsonb_typeof(summary -> 'takenFor') = 'array'
                        and jsonb_typeof(summary -> 'conflicts') = 'array'
                        and exists (
                            select
                            from unnest(cast(:values as text[])) as value
                            where position(value in summary::text) > 0)""")
                .param("values", new SqlArrayValue("text", traces.values().toArray()))
                .update();
    }

    /// Answers kept for repeats: a request that is sent again is still known, and gets an empty answer.
    void eraseAnswers(Traces traces, List<UUID> records) {
        jdbc.sql("""
                        update api_answer
                        set body = '{}'
                        where exists (
                            select
                            from unnest(cast(:within as text[])) as one
                            where position(lower(one) in lower(body)) > 0)""")
                .param(
                        "within",
                        new SqlArrayValue("text", traces.within(records).toArray()))
                .update();
    }

    /// Deals whose review says a name: their own, or that of a deal beside them.
    List<UUID> reviewed(Traces traces) {
        var pattern = traces.pattern();
        if (pattern.isEmpty()) return List.of();
        return jdbc.sql("""
                        select distinct deal_id
                        from deal_review
                        where sentence ~* :pattern
                        or ask ~* :pattern
                        or account ~* :pattern
                        or findings::text ~* :pattern""")
                .param("pattern", pattern)
                .query((row, number) -> row.getObject("deal_id", UUID.class))
                .list();
    }
}
