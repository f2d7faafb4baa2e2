package io.throughline.exchange.load;

import io.throughline.exchange.load.ImportSummary.TakenFor;
import io.throughline.exchange.load.ImportSummary.Unresolved;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.support.SqlArrayValue;

/// Lines the names that a file gives for other rows up with those rows: into the temporary table `named_…` with one
/// row for each distinct name. Exact names first, whatever their case; then near misses, which are listed; what is left
/// becomes a new row where the target allows it.
final class Names {
    private static final int MOST_COMPARED = 20_000;
    private static final int MOST_CANDIDATES = 200_000;

    private final FileLoad load;
    private final Reference reference;
    private final Target target;
    private final String table;

    private Names(FileLoad load, Reference reference) {
        this.load = load;
        this.reference = reference;
        this.target = reference.target();
        this.table = "named_" + reference.name();
    }

    static void resolve(FileLoad load, Reference... references) {
        for (var reference : references) new Names(load, reference).resolve();
    }

    private void resolve() {
        load.make(table, exact());
        if (anyUnknown()) {
            takeNearMisses();
            if (target.made()) makeRows();
        }
        listUnresolved();
    }

    private String exact() {
        return """
                with mention as (
                    select lower(s.%3$s) as key, min(s.line) as line, count(*) as rows
                    from staged s
                    where s.%3$s is not null
                    and not exists (
                        select from %2$s t where t.source = :source and t.external_id = %1$s)
                    %4$s
                    group by 1
                ), candidate as (
                    %5$s
                )
                select mention.key, first.%3$s as name, mention.rows, cardinality(known.ids) as known,
                    case when cardinality(known.ids) = 1 then known.ids[1] end as id, null::text as taken_for
                from mention
                join staged first on first.line = mention.line
                left join (
                    select lower(name) as key, array_agg(distinct id) as ids
                    from candidate
                    where lower(name) in (select key from mention)
                    group by 1
                ) known on known.key = mention.key""".formatted(reference.id(), target.table(), reference.named(), notOwn(), candidates());
    }

    private String notOwn() {
        return reference.own() ? "and not exists (select from staged o where o.id = " + reference.id() + ")" : "";
    }

    /// All rows that a name could mean.
    private String candidates() {
        var stored = "select id, name from " + target.table();
        return reference.own()
                ? stored + " union all select m.id, s.name from matched m join staged s on s.line = m.line"
                : stored;
    }

    private boolean anyUnknown() {
        return load.sql("select exists (select from " + table + " where known is null)")
                .query(Boolean.class)
                .single();
    }

    private void takeNearMisses() {
        var unknown = load.sql(
                        "select name from " + table + " where known is null order by name limit " + (MOST_COMPARED + 1))
                .query((row, n) -> row.getString(1))
                .list();
        var candidates = load.sql("select name from (" + candidates() + ") c limit " + (MOST_CANDIDATES + 1))
                .query((row, n) -> row.getString(1))
                .list();
        if (unknown.size() > MOST_COMPARED || candidates.size() > MOST_CANDIDATES) {
            load.run()
                    .found()
                    .notes
                    .add("%s: too many names of a %s to look for near misses."
                            .formatted(load.file().name(), target.called()));
            return;
        }
        var misses = new NearMisses(candidates);
        var taken = new LinkedHashMap<String, String>();
        for (var name : unknown) misses.find(name).ifPresent(meant -> taken.put(name, meant));
        if (!taken.isEmpty()) take(taken);
    }

    private void take(Map<String, String> taken) {
        var column = load.file().header(reference.field(false));
        load.sql("""
                        update %1$s
                        set known = 1, taken_for = pair.meant, id = candidate.id
                        from unnest(:names::text[], :meant::text[]) as pair (name, meant)
                        join (%2$s) candidate on candidate.name = pair.meant
                        where %1$s.name = pair.name
                        returning %1$s.name, taken_for, rows""".formatted(table, candidates()))
                .param("names", new SqlArrayValue("text", taken.keySet().toArray()))
                .param("meant", new SqlArrayValue("text", taken.values().toArray()))
                .query(row -> {
                    load.run()
                            .found()
                            .takenFor
                            .add(new TakenFor(
                                    load.file().name(),
                                    column,
                                    row.getString("name"),
                                    row.getString("taken_for"),
                                    row.getLong("rows")));
                });
        if (load.run().options().strict()) refuseTaken();
    }

    private void refuseTaken() {
        load.refuse("""
                select s.line, format('“%%s” is not known; it may be meant for “%%s”.', s.%2$s, n.taken_for) as reason
                from staged s
                join %1$s n on n.key = lower(s.%2$s)
                where n.taken_for is not null""".formatted(table, reference.named()));
    }

    private void makeRows() {
        load.sql("update %s set id = next_id() where known is null".formatted(table))
                .update();
        var made = load.sql("insert into %s (id, name, source) select id, name, :source from %s where known is null"
                        .formatted(target.table(), table))
                .update();
        if (made > 0)
            load.run()
                    .found()
                    .notes
                    .add("%s names %s that no file lists: made from the name alone."
                            .formatted(load.file().name(), Words.count(made, target.called(), target.called() + "s")));
    }

    /// Ids that no record has, and names that several have.
    private void listUnresolved() {
        load.sql("""
                        select coalesce(%1$s, s.%2$s) as value, %1$s is not null as by_id, count(*) as rows
                        from staged s
                        %3$s
                        where %4$s
                        and %5$s is null
                        group by 1, 2
                        order by 3 desc, 1
                        limit 100""".formatted(
                        reference.id(), reference.named(), reference.joins(), reference.given(), reference.value()))
                .query(row -> {
                    var column = load.file().header(reference.field(row.getBoolean("by_id")));
                    load.run()
                            .found()
                            .unresolved
                            .add(new Unresolved(
                                    load.file().name(), column, row.getString("value"), row.getLong("rows")));
                });
    }
}
