package io.throughline.exchange.read.table;

import io.throughline.exchange.read.source.Unreadable;
import java.util.List;

/// Files that are no text, known by their first bytes, with what to do about each.
final class Binary {
    private record Magic(String bytes, String says) {}

    private static final List<Magic> MAGICS = List.of(
            new Magic("\u0089PNG", "This is a PNG picture, not a table."),
            new Magic("\u00ff\u00d8\u00ff", "This is a JPEG picture, not a table."),
            new Magic("GIF8", "This is a GIF picture, not a table."),
            new Magic("%PDF", "This is a PDF document: export the table as CSV."),
            new Magic("PK\u0003\u0004", "This is a zip within a zip: unpack it first."),
            new Magic("\u001f\u008b", "This is a gzip file: unpack it first."),
            new Magic("7z\u00bc\u00af", "This is a 7-Zip archive: unpack it first."),
            new Magic("Rar!", "This is a RAR archive: unpack it first."),
            new Magic("\u00d0\u00cf\u0011\u00e0", "This is an old Excel workbook: save it as CSV."),
            new Magic("SQLite format 3", "This is an SQLite database: export its tables as CSV."),
            new Magic("PAR1", "This is a Parquet file: export it as CSV."),
            new Magic("\u007fELF", "This is a program, not a table."));

    /// The share of control characters from which windows-1252 is no longer believed.
    private static final int ONE_IN = 200;

    private Binary() {}

    static void refuse(byte[] head) throws Unreadable {
        for (var magic : MAGICS) if (begins(head, magic.bytes)) throw new Unreadable(magic.says);
    }

    private static boolean begins(byte[] head, String magic) {
        if (head.length < magic.length()) return false;
        for (var i = 0; i < magic.length(); i++) if ((head[i] & 0xff) != magic.charAt(i)) return false;
        return true;
    }

    static void refuseControls(byte[] head) throws Unreadable {
        var controls = 0;
        for (var b : head) if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') controls++;
        if (controls > head.length / ONE_IN)
            throw new Unreadable("This is a binary file, not a table: export it as CSV.");
    }

    static Unreadable nul(long line) {
        return new Unreadable("This is a binary file, or its line " + line
                + " is damaged: it holds NUL characters, which no text has. Export it again as CSV.");
    }
}
