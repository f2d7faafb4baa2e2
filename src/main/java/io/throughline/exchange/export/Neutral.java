package io.throughline.exchange.export;

import io.throughline.exchange.schema.Table.Column;

/// Keeps a spreadsheet from running what somebody once typed. Text that begins with a character by which a formula can
/// begin, or with an apostrophe, gets one apostrophe in front, and loses it again on the way back.
final class Neutral {
    private Neutral() {}

    static String written(Column column) {
        var name = quoted(column.name());
        return column.text() ? """
                case when left(%1$s, 1) in ('=', '+', '-', '@', E'\\t', E'\\r', E'\\n', '''')
                    then '''' || %1$s else %1$s end as %1$s""".formatted(name) : name;
    }

    static String read(Column column) {
        var name = quoted(column.name());
        return column.text()
                ? "case when left(%1$s, 1) = '''' then substr(%1$s, 2) else %1$s end".formatted(name)
                : name;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
