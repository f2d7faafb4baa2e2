package io.throughline.exchange.load;

/// Rows of one file that are about the same record. The first is kept; the same once more is no news, and one that
/// says something else is refused.
final class Repeats {
    private Repeats() {}

    /// Gives rows without an id one that comes back when the same file is exported again: from what they say, and the
    /// how-manieth row it is that says so.
    ///
    /// @param columns what identifies a row beside an id
    static void makeIds(FileLoad load, String... columns) {
        load.sql("""
                        with said as (
                            select line, md5(concat_ws('|', %s)) as key
                            from staged
                            where id is null
                        ), numbered as (
                            select line, key, row_number() over (partition by key order by line) as place
                            from said
                        )
                        update staged
                        set id = 'made:' || numbered.key || ':' || numbered.place
                        from numbered
                        where staged.line = numbered.line""".formatted(lowered(columns))).update();
    }

    private static String lowered(String... columns) {
        var parts = new java.util.StringJoiner(", ");
        for (var column : columns) parts.add("lower(coalesce(" + column + "::text, ''))");
        return parts.toString();
    }

    /// Sorts out rows with the same id.
    static void ofId(FileLoad load) {
        of(load, "id", "id", "id is not null");
    }

    /// Sorts out rows with the same name where names are all that tells them apart.
    static void ofName(FileLoad load) {
        of(load, "name", "lower(name)", "id is null");
    }

    /// Sorts out contacts with the same name at the same account.
    static void ofPerson(FileLoad load) {
        of(
                load,
                "name",
                "concat_ws('|', lower(name), coalesce(organization_id, lower(organization_name), ''), lower(email))",
                "id is null");
    }

    private static void of(FileLoad load, String label, String key, String which) {
        load.sql("""
                        with repeated as (
                            select %1$s as key
                            from staged
                            where %2$s
                            group by 1
                            having count(*) > 1
                        ), said as (
                            select line, %3$s as named, key,
                                first_value(line) over (partition by key order by line) as first,
                                to_jsonb(staged) - 'line' - 'fresh' = first_value(to_jsonb(staged) - 'line' - 'fresh')
                                    over (partition by key order by line) as same
                            from (select staged, staged.*, %1$s as key from staged where %2$s) keyed
                            where key in (select key from repeated)
                        )
                        delete from staged
                        using said
                        where staged.line = said.line
                        and said.line > said.first
                        returning said.line, named, first, same""".formatted(key, which, label)).query(row -> {
            if (row.getBoolean("same")) load.tally().repeat();
            else
                load.tally()
                        .refuse(
                                row.getLong("line"),
                                "“%s” is on line %d already, with other values; that row was kept."
                                        .formatted(row.getString("named"), row.getLong("first")));
        });
    }
}
