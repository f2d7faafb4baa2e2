package io.throughline.exchange.read.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.throughline.exchange.read.source.Source;
import io.throughline.exchange.read.source.Unreadable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A file understood as records of cells.
///
/// @param header the cells of the first record that is not blank
/// @param headerLine its line; records begin after it
public record Table(Source source, Encoding encoding, char separator, List<String> header, long headerLine) {
    static final int LONGEST_CELL = 1 << 20;
    private static final int HEAD = 1 << 16;

    /// Takes the records, header included, blank lines left out.
    public interface Taker {
        /// @return whether to go on
        boolean take(Cells cells);
    }

    /// @throws Unreadable where the file is empty, no text, or not a table
    public static Table of(Source source) throws IOException {
        var encoding = Encoding.of(source);
        var head = head(source, encoding);
        var named = namedSeparator(head);
        var separator = named == 0 ? Separator.of(head, head.length() < HEAD) : named;
        var table = new Table(source, encoding, separator, List.of(), named == 0 ? 0 : 1);
        return table.withHeader();
    }

    private static String head(Source source, Encoding encoding) throws IOException {
        try (var reader = encoding.open(source)) {
            var buffer = new char[HEAD];
            var length = 0;
            for (int read; length < HEAD && (read = reader.read(buffer, length, HEAD - length)) > 0; ) length += read;
            return new String(buffer, 0, length);
        }
    }

    /// Spreadsheets may write a first line `sep=;` that names the separator.
    private static char namedSeparator(String head) {
        var isNamed = head.length() > 5
                && head.regionMatches(true, 0, "sep=", 0, 4)
                && (head.charAt(5) == '\n' || head.charAt(5) == '\r');
        return isNamed && Separator.CANDIDATES.indexOf(head.charAt(4)) >= 0 ? head.charAt(4) : 0;
    }

    private Table withHeader() throws IOException {
        var found = new ArrayList<String>();
        var line = new long[1];
        read(cells -> {
            for (var i = 0; i <= cells.lastFilled(); i++) found.add(cells.string(i));
            line[0] = cells.line();
            return false;
        });
        if (found.isEmpty()) throw new Unreadable("The file holds no text but blank lines: export it again.");
        return new Table(source, encoding, separator, List.copyOf(found), line[0]);
    }

    /// Streams the records after the header line, blank ones left out.
    ///
    /// @throws Unreadable where a quote is not closed or a record is longer than any real one
    public void read(Taker taker) throws IOException {
        var handler = new CellsHandler();
        try (var csv = parser(handler, encoding.open(source))) {
            for (var cells : csv) {
                if (cells.line() <= headerLine || cells.isBlank()) continue;
                if (!taker.take(cells)) return;
            }
        } catch (CsvParseException e) {
            throw fault(handler, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CsvReader<Cells> parser(CellsHandler handler, Reader reader) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(handler, reader);
    }

    private Unreadable fault(CellsHandler handler, CsvParseException e) throws IOException {
        if (e.getCause() instanceof CellsHandler.TooLong tooLong)
            return new Unreadable("Line " + handler.cells().line() + " " + tooLong.getMessage()
                    + ": a line break or quote was lost, or it is no table.");
        if (e.getCause() instanceof IOException cause) throw cause;
        try (var reader = encoding.open(source)) {
            return new Unreadable(Misquote.in(reader, separator));
        }
    }

    /// For people: `UTF-8, semicolon`.
    public String described() {
        return encoding.described() + ", "
                + switch (separator) {
                    case ';' -> "semicolon";
                    case '|' -> "bar";
                    case '\t' -> "tab";
                    default -> "comma";
                };
    }
}
