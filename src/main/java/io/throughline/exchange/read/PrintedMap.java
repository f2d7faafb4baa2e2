package io.throughline.exchange.read;

import java.util.List;
import java.util.Locale;

/// Writes what columns were taken for in the form in which an alias map is read.
final class PrintedMap {
    private PrintedMap() {}

    static String of(List<UnderstoodFile> files) {
        var map = new StringBuilder("# header = field, extra or ignore; correct a line and give the file with --map\n");
        for (var file : files) {
            map.append("\n[").append(file.name()).append(" = ");
            map.append(file.kind().name().toLowerCase(Locale.ROOT)).append("]\n");
            for (var column : file.columns()) if (!column.header().isBlank()) line(map, column);
        }
        return map.toString();
    }

    private static void line(StringBuilder map, UnderstoodFile.ColumnUse column) {
        map.append(quoted(column.header())).append(" = ").append(use(column));
        if (!column.ignored().isEmpty()) map.append("  # ").append(column.ignored());
        map.append('\n');
    }

    private static String use(UnderstoodFile.ColumnUse column) {
        if (column.extra()) return "extra";
        return column.field().map(f -> f.name().toLowerCase(Locale.ROOT)).orElse("ignore");
    }

    private static String quoted(String header) {
        var plain = header.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _.()%/&-".indexOf(c) >= 0);
        return plain ? header : '"' + header.replaceAll("\\s+", " ").replace("\"", "\"\"") + '"';
    }
}
