package io.throughline.exchange.load;

import io.throughline.exchange.read.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The columns of a table and how a row of a file fills them.
final class Columns {
    private final FileLoad load;
    private final List<String> names = new ArrayList<>();
    private final List<String> carried = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    Columns(FileLoad load) {
        this.load = load;
    }

    /// A column whose value is that of the field of the same name.
    Columns with(Field field) {
        var column = Words.column(field);
        return with(column, "s." + column, field);
    }

    /// @param value in SQL, of `staged s`, and `t`, the row that is there already
    /// @param from the fields it comes from; without any of them in the file the column stays as it is
    Columns with(String column, String value, Field... from) {
        return with(column, value, load.carries(from));
    }

    Columns with(String column, String value, boolean isCarried) {
        names.add(column);
        values.add(value + " as " + column);
        if (isCarried) carried.add(column);
        return this;
    }

    /// Makes `incoming` and merges it.
    ///
    /// @param joins whatever the values need beside `staged s`, `matched m` and `t`
    void merge(String table, String joins, List<List<String>> together) {
        incoming(table, joins);
        load.progress("Storing");
        new Merge(load, table, names, carried, together).run();
    }

    void incoming(String table, String joins) {
        load.make("incoming", """
                select m.line, m.id, m.is_new, m.version, :source as source, s.id as external_id,
                    %s
                from matched m
                join staged s on s.line = m.line
                left join %s t on t.id = m.id
                %s""".formatted(values.stream().collect(Collectors.joining(",\n")), table, joins));
    }
}
