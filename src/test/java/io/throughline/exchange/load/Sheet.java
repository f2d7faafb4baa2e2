package io.throughline.exchange.load;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.UnderstoodFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/// A file that was understood, written by hand: a header of fields, with extra columns as `+Region`, and rows.
final class Sheet {
    private final RecordKind kind;
    private final List<String> header;
    private final List<String[]> rows = new ArrayList<>();
    private final Map<String, StageMeaning> stages = new LinkedHashMap<>();
    private final Map<Long, String> refused = new HashMap<>();
    private String name;
    private CrmSystem system = CrmSystem.SALESFORCE;

    private Sheet(RecordKind kind, String header) {
        this.kind = kind;
        this.header = List.of(header.split(" *, *"));
        this.name = kind.name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }

    static Sheet of(RecordKind kind, String header) {
        return new Sheet(kind, header);
    }

    /// @param cells separated by `|`; nothing between two is a blank
    Sheet row(String cells) {
        var split = cells.split("\\|", -1);
        var row = new String[header.size()];
        for (var i = 0; i < row.length; i++) row[i] = i < split.length && !split[i].isEmpty() ? split[i] : null;
        rows.add(row);
        return this;
    }

    Sheet refusing(long line, String reason) {
        refused.put(line, reason);
        return this;
    }

    Sheet stage(String stage, StageMeaning.Status status) {
        stages.put(stage, new StageMeaning(status, null, "the word"));
        return this;
    }

    Sheet says(String stage, StageMeaning.Status status) {
        stages.put(stage, new StageMeaning(status, null, StageMeaning.SAID));
        return this;
    }

    Sheet named(String name) {
        this.name = name;
        return this;
    }

    Sheet from(CrmSystem system) {
        this.system = system;
        return this;
    }

    UnderstoodFile file() {
        var columns = new ArrayList<UnderstoodFile.ColumnUse>();
        for (var i = 0; i < header.size(); i++) {
            var extra = header.get(i).startsWith("+");
            columns.add(new UnderstoodFile.ColumnUse(
                    i, header.get(i), extra ? Optional.empty() : Optional.of(Field.valueOf(header.get(i))), extra, ""));
        }
        var extras = header.stream()
                .filter(h -> h.startsWith("+"))
                .map(h -> h.substring(1))
                .toList();
        return new UnderstoodFile(name, "by hand", system, kind, columns, extras, Map.copyOf(stages), sink -> {
            var line = 1L;
            for (var row : rows) sink.row(++line, values(row), extras(row));
            refused.forEach(sink::refused);
        });
    }

    private String[] values(String[] row) {
        var values = new String[kind.fields().size()];
        for (var i = 0; i < row.length; i++)
            if (!header.get(i).startsWith("+")) values[kind.fields().indexOf(Field.valueOf(header.get(i)))] = row[i];
        return values;
    }

    private String extras(String[] row) {
        var cells = new StringJoiner(",", "{", "}");
        for (var i = 0; i < row.length; i++)
            if (header.get(i).startsWith("+") && row[i] != null)
                cells.add("\"" + header.get(i).substring(1) + "\":\"" + row[i] + "\"");
        return cells.toString();
    }
}
