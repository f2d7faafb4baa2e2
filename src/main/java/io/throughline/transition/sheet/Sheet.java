package io.throughline.transition.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A file of a plan that came back, row by row.
record Sheet(List<Line> lines) {
    /// A plan has at most 500 tasks.
    static final int MOST_LINES = 2000;

    private static final String SEPARATORS = ",;\t";

    /// What a file turns out to be.
    sealed interface Read {
        record Rows(Sheet sheet) implements Read {}

        /// It is no table of a plan.
        ///
        /// @param key of the message that says so
        record Not(String key) implements Read {}
    }

    static Read of(String text) {
        if (text.isBlank()) return new Read.Not("transition.sheet.empty");
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return of(csv.stream().limit(MOST_LINES + 2L).toList());
        } catch (CsvParseException | java.io.IOException broken) {
            return new Read.Not("transition.sheet.broken");
        }
    }

    /// The one that the head has most of, or that a first line `sep=;` names.
    private static char separator(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (head.length() == 5 && head.startsWith("sep=") && SEPARATORS.indexOf(head.charAt(4)) >= 0)
            return head.charAt(4);
        var most = ',';
        for (var one : SEPARATORS.toCharArray()) if (count(head, one) > count(head, most)) most = one;
        return most;
    }

    private static long count(String head, char separator) {
        return head.chars().filter(one -> one == separator).count();
    }

    private static Read of(List<CsvRecord> records) {
        if (records.size() > MOST_LINES + 1) return new Read.Not("transition.sheet.long");
        var first = records.getFirst().getField(0).startsWith("sep=") ? 1 : 0;
        if (records.size() <= first) return new Read.Not("transition.sheet.empty");
        var head = head(records.get(first));
        if (head.isEmpty() || !head.get().containsKey(Column.ID)) return new Read.Not("transition.sheet.head");
        var lines = records.stream()
                .skip(first + 1L)
                .map(row -> line(row, head.get()))
                .filter(line -> !line.isBlank())
                .toList();
        return new Read.Rows(new Sheet(lines));
    }

    /// Where each column stands; empty where one stands there twice.
    private static Optional<Map<Column, Integer>> head(CsvRecord record) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var i = 0; i < record.getFieldCount(); i++) {
            var column = Column.of(record.getField(i));
            if (column.isPresent() && places.put(column.get(), i) != null) return Optional.empty();
        }
        return Optional.of(places);
    }

    private static Line line(CsvRecord row, Map<Column, Integer> head) {
        var cells = new HashMap<Column, String>();
        head.forEach((column, place) -> {
            if (place < row.getFieldCount())
                cells.put(column, SheetRow.plain(row.getField(place).strip()));
        });
        return new Line(row.getStartingLineNumber(), cells);
    }

    /// What stands in a column, each once.
    Set<String> texts(Column column) {
        return lines.stream()
                .map(line -> line.text(column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    /// All that is written in columns of days.
    List<String> days() {
        var days = new ArrayList<String>();
        for (var line : lines)
            for (var column : Column.values()) if (column.isDay() && line.has(column)) days.add(line.text(column));
        return days;
    }
}
