package io.throughline.exchange.load;

/// Finds out which rows of a file are in the database already: the temporary table `matched` has for each line the id
/// of its record, whether it is new, and the version that was seen.
final class Matching {
    private Matching() {}

    /// By the id within the system, nothing else.
    static void byId(FileLoad load, String table) {
        load.make("matched", """
                select s.line, coalesce(t.id, s.fresh) as id, t.id is null as is_new, t.version
                from staged s
                left join %s t on t.source = :source and t.external_id = s.id""".formatted(table));
    }

    /// By the id within the system; else by name, where one of the two has no id.
    static void byIdOrName(FileLoad load, Target target) {
        byIdOrName(load, target, "lower(s.name)", "lower(t.name)", "");
    }

    /// Contacts go by name within their account.
    static void persons(FileLoad load) {
        byIdOrName(
                load,
                Target.PERSON,
                "lower(s.name) || '|' || coalesce(" + Reference.ORGANIZATION.value() + "::text, '')",
                "lower(t.name) || '|' || coalesce(t.organization_id::text, '')",
                Reference.ORGANIZATION.joins());
    }

    private static void byIdOrName(FileLoad load, Target target, String staged, String stored, String joins) {
        load.make("alike", """
                with wanting as (
                    select s.line, s.id is not null as identified, %2$s as key,
                        row_number() over (partition by %2$s, s.id is not null order by s.line) as place
                    from staged s
                    %4$s
                    where not exists (select from %1$s t where t.source = :source and t.external_id = s.id)
                ), named as (
                    select %3$s as key, array_agg(t.id) as ids,
                        array_agg(t.id) filter (where t.external_id is null) as free
                    from %1$s t
                    where %3$s in (select key from wanting)
                    group by 1
                )
                select wanting.line, case when identified then free else ids end as ids
                from wanting
                join named on named.key = wanting.key
                where not identified
                or place = 1 and cardinality(free) = 1""".formatted(target.table(), staged, stored, joins));
        load.refuse("""
                select s.line, format('%%s %ss are called “%%s”, and the row has no id.', cardinality(ids), s.name)
                    as reason
                from alike
                join staged s on s.line = alike.line
                where cardinality(ids) > 1""".formatted(target.called()));
        load.make("matched", """
                select s.line, coalesce(t.id, n.id, s.fresh) as id, t.id is null and n.id is null as is_new,
                    coalesce(t.version, n.version) as version
                from staged s
                left join %1$s t on t.source = :source and t.external_id = s.id
                left join alike on alike.line = s.line
                left join %1$s n on n.id = alike.ids[1]""".formatted(target.table()));
        load.drop("alike");
    }
}
