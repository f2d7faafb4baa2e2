package io.throughline.exchange.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings the rows of the temporary table `incoming` into a table: new ones are inserted, those that are there are
/// updated column by column, but only where they differ, only in columns that the file carries, and never over what a
/// person corrected.
///
/// @param columns all columns that a new row gets
/// @param carried those of them that the file says something about
/// @param together groups of columns that only make sense with each other
record Merge(FileLoad load, String table, List<String> columns, List<String> carried, List<List<String>> together) {
    private static final int WORTH_ANALYZING = 1000;

    void run() {
        var created = insert();
        if (load.shared()) refuseContradictions();
        var rows = load.number("select count(*) from incoming");
        load.tally().took(created, rows - created);
        if (rows > created) update();
        if (created > WORTH_ANALYZING) load.sql("analyze " + table).update();
    }

    private long insert() {
        return load.sql("""
                        insert into %1$s (id, %2$s, source, external_id)
                        select id, %2$s, source, external_id
                        from incoming
                        where is_new""".formatted(table, String.join(", ", columns))).update();
    }

    /// What another file of the same import said of a record stands.
    private void refuseContradictions() {
        load.sql("""
                        delete from incoming i
                        using given, %1$s t
                        where given.id = i.id
                        and t.id = i.id
                        and (%2$s) is distinct from (%3$s)
                        returning i.line, given.file""".formatted(table, listed("t"), listed("i"))).query(row -> {
            load.tally()
                    .refuse(
                            row.getLong("line"),
                            "The same record came with other values from %s; those were kept."
                                    .formatted(row.getString("file")));
        });
        load.sql("insert into given (id, file) select id, :file from incoming on conflict do nothing")
                .param("file", load.file().name())
                .update();
    }

    private String listed(String alias) {
        return Stream.concat(Stream.of("id"), carried.stream())
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    private void update() {
        var corrections = new Corrections(load, table, columns);
        var any = corrections.hold(together);
        if (any) corrections.list(carried);
        var updated = load.sql("""
                        update %1$s t
                        set %2$s
                        from incoming i
                        %4$s
                        where t.id = i.id
                        and not i.is_new
                        and t.version = i.version
                        and (%3$s) is distinct from (%5$s)""".formatted(
                                table,
                                assignments(any),
                                Stream.concat(names(), carried.stream())
                                        .map(column -> "t." + column)
                                        .collect(Collectors.joining(", ")),
                                any ? "left join kept on kept.id = i.id" : "",
                                Stream.concat(names(), carried.stream())
                                        .map(column -> value(column, any))
                                        .collect(Collectors.joining(", "))))
                .update();
        load.tally().updated(updated);
        corrections.drop();
        noteChangedMeanwhile();
    }

    private void noteChangedMeanwhile() {
        var rows = load.number("""
                select count(*)
                from incoming i
                join %s t on t.id = i.id
                where not i.is_new
                and t.version <> i.version
                and t.stored_by <> :actor""".formatted(table));
        if (rows > 0)
            load.run()
                    .found()
                    .notes
                    .add("%s: %s changed by somebody while the import ran, and left alone."
                            .formatted(load.file().name(), Words.count(rows, "record was", "records were")));
    }

    private static Stream<String> names() {
        return Stream.of("source", "external_id");
    }

    private String assignments(boolean anyHeld) {
        return Stream.concat(names(), carried.stream())
                .map(column -> column + " = " + value(column, anyHeld))
                .collect(Collectors.joining(",\n"));
    }

    private static String value(String column, boolean anyHeld) {
        return switch (column) {
            case "source" ->
                "case when t.external_id is null and i.external_id is not null then i.source else t.source end";
            case "external_id" -> "coalesce(t.external_id, i.external_id)";
            default ->
                anyHeld
                        ? "case when '%1$s' = any (kept.columns) then t.%1$s else i.%1$s end".formatted(column)
                        : "i." + column;
        };
    }
}
