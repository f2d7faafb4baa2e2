package io.throughline.exchange.read.table;

/// The cells of one record, trimmed, in one buffer that is reused for the next record.
public final class Cells {
    private char[] text = new char[1024];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int count;
    private int used;
    private long line;

    void begin(long startLine) {
        line = startLine;
        count = 0;
        used = 0;
    }

    void add(char[] buffer, int offset, int length) {
        if (count == from.length) moreCells();
        if (used + length > text.length) text = java.util.Arrays.copyOf(text, Math.max(used + length, text.length * 2));
        System.arraycopy(buffer, offset, text, used, length);
        var first = used;
        var last = used + length;
        used = last;
        while (first < last && isSpace(text[first])) first++;
        while (first < last && isSpace(text[last - 1])) last--;
        from[count] = first;
        to[count++] = last;
    }

    private void moreCells() {
        from = java.util.Arrays.copyOf(from, count * 2);
        to = java.util.Arrays.copyOf(to, count * 2);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff';
    }

    int used() {
        return used;
    }

    public int count() {
        return count;
    }

    /// The physical line of the file on which the record begins, from 1.
    public long line() {
        return line;
    }

    public boolean blank(int cell) {
        return cell >= count || from[cell] == to[cell];
    }

    /// The buffer that holds the characters of all cells; valid until the next record.
    public char[] text() {
        return text;
    }

    public int from(int cell) {
        return from[cell];
    }

    public int to(int cell) {
        return to[cell];
    }

    /// A cell as text, empty where the record has no such cell.
    public String string(int cell) {
        return cell >= count ? "" : new String(text, from[cell], to[cell] - from[cell]);
    }

    public boolean isBlank() {
        return lastFilled() < 0;
    }

    /// The index of the last cell that is not blank, -1 without one.
    public int lastFilled() {
        var last = count - 1;
        while (last >= 0 && from[last] == to[last]) last--;
        return last;
    }
}
