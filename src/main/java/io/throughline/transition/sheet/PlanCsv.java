package io.throughline.transition.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.throughline.transition.Timetable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The tasks of a plan as CSV (RFC 4180), in the order in which they have to begin. A mark in front tells spreadsheets
/// that it is UTF-8.
record PlanCsv(Timetable plan) {
    private static final char MARK = '\uFEFF';

    byte[] bytes() {
        var text = new StringWriter();
        text.write(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Arrays.stream(Column.values()).map(Column::head).toList());
            for (var row : plan.rows()) {
                var cells = new SheetRow(row, plan);
                csv.writeRecord(
                        Arrays.stream(Column.values()).map(cells::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
