package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.table.Cells;
import java.util.List;

/// Writes the cells of columns that became extra facts as a JSON object of strings; blank cells are left out.
final class ExtraFacts {
    private final int[] columns;
    private final String[] names;
    private final StringBuilder json = new StringBuilder();

    ExtraFacts(List<Header> headers) {
        columns = headers.stream().mapToInt(Header::index).toArray();
        names = headers.stream().map(Header::name).toArray(String[]::new);
    }

    String of(Cells cells) {
        if (columns.length == 0) return "{}";
        json.setLength(0);
        json.append('{');
        for (var i = 0; i < columns.length; i++) if (!cells.blank(columns[i])) fact(names[i], cells, columns[i]);
        return json.append('}').toString();
    }

    private void fact(String name, Cells cells, int cell) {
        if (json.length() > 1) json.append(',');
        quoted(name.toCharArray(), 0, name.length());
        json.append(':');
        quoted(cells.text(), cells.from(cell), cells.to(cell));
    }

    private void quoted(char[] text, int from, int to) {
        json.append('"');
        for (var i = from; i < to; i++) character(text[i]);
        json.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> plain(c);
        }
    }

    private void plain(char c) {
        if (c < ' ') json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        else json.append(c);
    }
}
