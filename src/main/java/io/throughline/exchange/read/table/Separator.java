package io.throughline.exchange.read.table;

import java.util.ArrayList;
import java.util.List;

/// The character between two cells, decided outside quotes by how evenly each candidate cuts the first records.
/// Quotes are followed without knowing the separator: one opens at the start of a line or after any candidate, and
/// closes before any candidate or the end of the line.
final class Separator {
    static final String CANDIDATES = ",;|\t";

    private final List<int[]> records = new ArrayList<>();
    private int[] counts = new int[CANDIDATES.length()];
    private boolean quoted;
    private boolean doubled;
    private boolean atStart = true;
    private boolean blank = true;

    private Separator() {}

    /// @param whole whether the head is the whole file; otherwise its last record may be cut off and doesn't count
    static char of(String head, boolean whole) {
        var separator = new Separator();
        for (var i = 0; i < head.length(); i++)
            separator.take(head.charAt(i), i + 1 < head.length() ? head.charAt(i + 1) : '\n');
        if (whole || separator.records.isEmpty()) separator.endRecord();
        return separator.best();
    }

    private void take(char c, char next) {
        if (doubled) {
            doubled = false;
        } else if (quoted) {
            doubled = c == '"' && next == '"';
            quoted = c != '"' || !(next == '\n' || next == '\r' || CANDIDATES.indexOf(next) >= 0);
        } else if (c == '\n' || c == '\r') {
            endRecord();
        } else {
            cell(c);
        }
    }

    private void cell(char c) {
        var candidate = CANDIDATES.indexOf(c);
        if (candidate >= 0) counts[candidate]++;
        else if (c == '"' && atStart) quoted = true;
        if (c != ' ' || candidate >= 0) blank = false;
        atStart = candidate >= 0;
    }

    private void endRecord() {
        if (!blank) records.add(counts);
        counts = new int[CANDIDATES.length()];
        atStart = true;
        blank = true;
    }

    private char best() {
        var best = 0;
        for (var i = 1; i < CANDIDATES.length(); i++) if (beats(i, best)) best = i;
        return CANDIDATES.charAt(best);
    }

    private boolean beats(int one, int other) {
        if (records.isEmpty() || records.getFirst()[one] == 0) return false;
        if (records.getFirst()[other] == 0) return true;
        var even = Integer.compare(even(one), even(other));
        return even > 0 || (even == 0 && records.getFirst()[one] > records.getFirst()[other]);
    }

    /// How many records a candidate cuts into as many cells as the header.
    private int even(int candidate) {
        var header = records.getFirst()[candidate];
        return (int) records.stream().filter(r -> r[candidate] == header).count();
    }
}
