package io.throughline.exchange.load;

import io.throughline.exchange.load.ImportSummary.TakenFor;
import io.throughline.exchange.load.ImportSummary.Unresolved;
import io.throughline.exchange.read.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;

/// Lines names of contacts up with contacts. A name counts within its account: there may be a John Smith at each. From
/// the temporary table `mentioned` (line, name, organization_id) it makes `named_person` (line, id).
///
/// @param made a name that nobody at the account has becomes a new contact
record PersonNames(FileLoad load, boolean made) {
    private static final int MOST_COMPARED = 20_000;

    void resolve() {
        load.make("person_name", exact());
        if (load.number("select count(*) from person_name where known is null") > 0) {
            takeNearMisses();
            if (made) makeRows();
        }
        load.make("named_person", """
                select mentioned.line, person_name.id
                from mentioned
                join person_name on person_name.key = lower(mentioned.name)
                and person_name.organization_id is not distinct from mentioned.organization_id
                where person_name.id is not null""");
        listUnresolved();
        load.drop("mentioned", "person_name");
    }

    /// Whom the contacts of a file report to: by id, in the file or before; by name, at the same account. Makes
    /// `upward` (line, id).
    static void reportingLines(FileLoad load) {
        load.make("upward", """
                with own as (
                    select s.id as external_id, s.line, lower(s.name) as key, %1$s as organization_id, m.id
                    from staged s
                    join matched m on m.line = s.line
                    %2$s
                ), colleague as (
                    select key, organization_id, array_agg(distinct id) as ids
                    from (
                        select key, organization_id, id
                        from own
                        union all
                        select lower(name), organization_id, id
                        from person
                        where lower(name) in (select lower(reports_to_name) from staged)
                    ) everybody
                    group by 1, 2
                )
                select s.line, coalesce(p.id, named.id, case when cardinality(colleague.ids) = 1
                    then colleague.ids[1] end) as id
                from staged s
                join own on own.line = s.line
                left join person p on p.source = :source and p.external_id = s.reports_to_id
                left join own named on named.external_id = s.reports_to_id
                left join colleague on colleague.key = lower(s.reports_to_name)
                and colleague.organization_id is not distinct from own.organization_id
                where num_nonnulls(s.reports_to_id, s.reports_to_name) > 0""".formatted(Reference.ORGANIZATION.value(), Reference.ORGANIZATION.joins()));
    }

    private static String exact() {
        return """
                with mention as (
                    select lower(name) as key, organization_id, min(line) as line, count(*) as rows
                    from mentioned
                    group by 1, 2
                ), candidate as (
                    select m.key, m.organization_id, array_agg(p.id) as ids,
                        array_agg(p.id) filter (where p.organization_id = m.organization_id) as colleagues
                    from mention m
                    join person p on lower(p.name) = m.key
                    and (m.organization_id is null or p.organization_id is null
                        or p.organization_id = m.organization_id)
                    group by 1, 2
                ), best as (
                    select key, organization_id, coalesce(colleagues, ids) as ids
                    from candidate
                )
                select m.key, m.organization_id, first.name, m.rows, cardinality(best.ids) as known,
                    case when cardinality(best.ids) = 1 then best.ids[1] end as id, null::text as taken_for
                from mention m
                join mentioned first on first.line = m.line
                left join best on best.key = m.key
                and best.organization_id is not distinct from m.organization_id""";
    }

    private void takeNearMisses() {
        var unknown = load.sql("""
                        select name, organization_id
                        from person_name
                        where known is null
                        and organization_id is not null
                        limit %d""".formatted(MOST_COMPARED))
                .query((row, n) -> new Mention(row.getString(1), row.getObject(2, UUID.class)))
                .list();
        var colleagues = colleagues();
        var taken = new ArrayList<Taken>();
        for (var mention : unknown) {
            var names = colleagues.getOrDefault(mention.organizationId, List.of());
            new NearMisses(names).find(mention.name).ifPresent(meant -> taken.add(new Taken(mention, meant)));
        }
        if (!taken.isEmpty()) take(taken);
    }

    private Map<UUID, List<String>> colleagues() {
        var names = new HashMap<UUID, List<String>>();
        load.sql("""
                        select distinct person.organization_id, person.name
                        from person
                        join person_name on person_name.organization_id = person.organization_id
                        where person_name.known is null""").query(row -> {
            names.computeIfAbsent(row.getObject(1, UUID.class), k -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return names;
    }

    private void take(List<Taken> taken) {
        load.sql("""
                        update person_name
                        set known = 1, id = person.id, taken_for = pair.meant
                        from unnest(:names::text[], :at::uuid[], :meant::text[]) as pair (name, at, meant)
                        join person on person.organization_id = pair.at and person.name = pair.meant
                        where person_name.name = pair.name
                        and person_name.organization_id = pair.at
                        returning person_name.name, pair.meant, rows""")
                .param("names", array("text", taken.stream().map(t -> t.mention.name)))
                .param("at", array("uuid", taken.stream().map(t -> t.mention.organizationId)))
                .param("meant", array("text", taken.stream().map(Taken::meant)))
                .query(row -> {
                    load.run()
                            .found()
                            .takenFor
                            .add(new TakenFor(
                                    load.file().name(), column(), row.getString(1), row.getString(2), row.getLong(3)));
                });
        if (load.run().options().strict()) refuseTaken();
    }

    private static SqlArrayValue array(String type, java.util.stream.Stream<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }

    private void refuseTaken() {
        load.refuse("""
                select m.line, format('“%s” is not known at the account; it may be meant for “%s”.', m.name, p.taken_for)
                    as reason
                from mentioned m
                join person_name p on p.key = lower(m.name)
                and p.organization_id = m.organization_id
                where p.taken_for is not null""");
    }

    private void makeRows() {
        load.sql("update person_name set id = next_id() where known is null").update();
        var rows = load.sql("""
                        insert into person (id, name, organization_id, source)
                        select id, name, organization_id, :source
                        from person_name
                        where known is null""").update();
        if (rows > 0)
            load.run()
                    .found()
                    .notes
                    .add("%s names %s that no file lists: made from the name alone."
                            .formatted(load.file().name(), Words.count(rows, "contact", "contacts")));
    }

    private void listUnresolved() {
        load.sql("""
                        select name, rows
                        from person_name
                        where id is null
                        order by rows desc, name
                        limit 100""").query(row -> {
            load.run()
                    .found()
                    .unresolved
                    .add(new Unresolved(load.file().name(), column(), row.getString(1), row.getLong(2)));
        });
    }

    private String column() {
        return load.file().header(Field.PERSON_NAME);
    }

    private record Mention(String name, UUID organizationId) {}

    private record Taken(Mention mention, String meant) {}
}
