package io.throughline.exchange.read.table;

import java.io.IOException;
import java.io.Reader;

/// Finds out, once a file was found unreadable, what is wrong and on which line: it follows the quotes from the
/// beginning to the first that is not closed, or closed in the midst of a cell, or the first cell that is too long.
final class Misquote {
    private enum At {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final char separator;
    private At at = At.START;
    private long line = 1;
    private long cellLine = 1;
    private int length;
    private char before;

    private Misquote(char separator) {
        this.separator = separator;
    }

    static String in(Reader reader, char separator) throws IOException {
        var misquote = new Misquote(separator);
        var buffer = new char[8192];
        for (int read; (read = reader.read(buffer)) > 0; )
            for (var i = 0; i < read; i++) if (misquote.isWrong(buffer[i])) return misquote.says(buffer[i]);
        return misquote.says(' ');
    }

    private boolean isWrong(char c) {
        if (at == At.CLOSED && c != '"' && c != separator && c != '\n' && c != '\r') return true;
        if (c == separator && at != At.QUOTED) begin();
        else if (c == '\n' || c == '\r') newline(c);
        else character(c);
        before = c;
        return ++length > Table.LONGEST_CELL;
    }

    private void newline(char c) {
        if (c == '\r' || before != '\r') line++;
        if (at != At.QUOTED) begin();
    }

    private void begin() {
        at = At.START;
        length = 0;
        cellLine = line;
    }

    private void character(char c) {
        at = switch (at) {
            case START -> c == '"' ? At.QUOTED : At.PLAIN;
            case PLAIN -> At.PLAIN;
            case QUOTED -> c == '"' ? At.CLOSED : At.QUOTED;
            case CLOSED -> At.QUOTED;
        };
    }

    private String says(char c) {
        return switch (at) {
            case QUOTED ->
                "The quote that opens on line " + cellLine + " is "
                        + (length > Table.LONGEST_CELL ? "not closed within 1,048,576 characters" : "never closed")
                        + ": mend that line, or export the file again.";
            case CLOSED ->
                "The quote that opens on line " + cellLine + " is closed in the midst of its cell, before “" + c
                        + "” on line " + line + ": a quote within a cell is written twice.";
            case START, PLAIN ->
                "Line " + cellLine + " holds a cell of more than 1,048,576 characters: a line break or quote"
                        + " was lost, or it is no table.";
        };
    }
}
