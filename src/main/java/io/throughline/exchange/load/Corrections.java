package io.throughline.exchange.load;

import io.throughline.exchange.load.ImportSummary.Difference;
import java.util.List;
import java.util.stream.Collectors;

/// What people corrected in rows that an import brings again. A column is held when its present value was put there by
/// a person and is not what the last import to change it had said; history tells, nothing else is kept for it.
record Corrections(FileLoad load, String table, List<String> columns) {

    /// Fills `held` (id, field, ours, base) and, with the columns that go together, `kept` (id, columns).
    boolean hold(List<List<String>> together) {
        load.make("held", heldQuery());
        if (load.number("select count(*) from held") == 0) return false;
        var more = together.stream().map(group -> """
                        union
                        select id, unnest(%1$s)
                        from held
                        where field = any (%1$s)""".formatted(array(group))).collect(Collectors.joining("\n"));
        load.make("kept", """
                select id, array_agg(field) as columns
                from (
                    select id, field
                    from held
                    %s
                ) everything
                group by id""".formatted(more));
        return true;
    }

    private String heldQuery() {
        return """
                with edited as (
                    select t.id
                    from incoming i
                    join %1$s t on t.id = i.id
                    where not i.is_new
                    and (t.stored_by not like 'import:%%' or exists (
                        select from %1$s_history h where h.id = t.id and h.stored_by not like 'import:%%'))
                ), versions as (
                    select t.id, t.version, t.stored_by, to_jsonb(t) as whole
                    from %1$s t
                    join edited on edited.id = t.id
                    union all
                    select h.id, h.version, h.stored_by, to_jsonb(h)
                    from %1$s_history h
                    join edited on edited.id = h.id
                ), cells as (
                    select id, field, version, stored_by, whole -> field as value,
                        lag(whole -> field, 1, 'null'::jsonb) over (partition by id, field order by version) as before
                    from versions
                    cross join unnest(%2$s) as named (field)
                ), said as (
                    select id, field, (array_agg(value order by version desc))[1] as ours,
                        (array_agg(stored_by order by version desc))[1] as last_by,
                        coalesce((array_agg(value order by version desc)
                            filter (where stored_by like 'import:%%'))[1], 'null'::jsonb) as base
                    from cells
                    where value <> before
                    group by id, field
                )
                select id, field, ours, base
                from said
                where last_by not like 'import:%%'
                and ours <> base""".formatted(table, array(columns));
    }

    /// Lists what the file says otherwise than before, and than the person.
    void list(List<String> carried) {
        var found = load.run().found();
        load.sql("""
                        select i.line, coalesce(to_jsonb(t) ->> 'name', t.external_id, t.id::text) as record, h.field,
                            pg_temp.shown(h.field, h.ours #>> '{}') as ours,
                            pg_temp.shown(h.field, to_jsonb(i) ->> h.field) as theirs
                        from held h
                        join incoming i on i.id = h.id
                        join %s t on t.id = h.id
                        where h.field = any (%s)
                        and to_jsonb(i) -> h.field <> h.ours
                        and to_jsonb(i) -> h.field <> h.base
                        order by i.line, h.field
                        limit %d""".formatted(table, array(carried), Tally.MOST_LISTED)).query(row -> {
            found.conflicts.add(new Difference(
                    load.file().name(),
                    row.getLong("line"),
                    row.getString("record"),
                    row.getString("field"),
                    row.getString("ours"),
                    row.getString("theirs")));
        });
    }

    void drop() {
        load.drop("held", "kept");
    }

    private static String array(List<String> columns) {
        return columns.stream()
                .map(column -> "'" + column + "'")
                .collect(Collectors.joining(", ", "array[", "]::text[]"));
    }
}
