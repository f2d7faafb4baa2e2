package io.throughline.exchange.load;

import io.throughline.exchange.read.Field;
import java.sql.SQLException;
import java.util.stream.Collectors;

/// Copies a file's rows as they are into the temporary table `staged`.
final class Staging {
    private Staging() {}

    static void fill(FileLoad load) {
        var columns = load.kind().fields().stream()
                .map(field -> Words.column(field) + " " + typeOf(field))
                .collect(Collectors.joining(",\n"));
        load.sql("create temp table staged (line bigint not null, fresh uuid not null,\n" + columns
                        + ",\nextras jsonb) on commit drop")
                .update();
        copy(load);
        load.progress("Matching");
        load.sql("analyze staged").update();
    }

    private static String typeOf(Field field) {
        return switch (field.form()) {
            case ID, TEXT -> "text";
            case NUMBER -> "numeric";
            case DAY -> "date";
            case INSTANT -> "timestamp";
            case FLAG -> "boolean";
        };
    }

    private static void copy(FileLoad load) {
        try {
            var in = load.run().copies().copyIn("copy staged from stdin");
            try {
                var rows = new StagedRows(load, new CopyText(in));
                load.file().rows().read(rows);
                rows.end();
                in.endCopy();
            } finally {
                if (in.isActive()) in.cancelCopy();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The rows of " + load.file().name() + " could not be stored: " + e.getMessage(), e);
        }
    }
}
