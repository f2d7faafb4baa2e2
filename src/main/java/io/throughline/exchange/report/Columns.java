package io.throughline.exchange.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text measured in the columns of a terminal: wide letters take two, marks that join another letter none. What a file
/// brought is made harmless first: control signs would steer the terminal, direction signs would turn the line around.
final class Columns {
    /// The ranges of letters that take two columns, first and last.
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x2e80, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6,
        0x1f300, 0x1faff, 0x20000, 0x3fffd
    };

    private Columns() {}

    /// Without control and direction signs, on one line.
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) clean.append(' ');
            else if (!isSteering(c)) clean.appendCodePoint(c);
        });
        return clean.toString().strip();
    }

    private static boolean isSteering(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> c != 0x200d;
            default -> false;
        };
    }

    /// With our own signs written in ASCII, for a terminal that knows no others.
    static String ascii(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> plain.append(
                        switch (c) {
                            case '\u202f', '\u00a0' -> " ";
                            case '─', '–', '—', '\u2212' -> "-";
                            case '┄' -> "~";
                            case '│' -> "|";
                            case '┴' -> "+";
                            case '·', '░' -> ".";
                            case '█' -> "#";
                            case '◆' -> "X";
                            case '●' -> "O";
                            case '○' -> "o";
                            case '•' -> "*";
                            case '»' -> ">";
                            case '“', '”' -> "\"";
                            case '’' -> "'";
                            case '→' -> "->";
                            case '…' -> "...";
                            default -> Character.toString(c);
                        }));
        return plain.toString();
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        var type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        for (var i = 0; i < WIDE.length; i += 2) if (c >= WIDE[i] && c <= WIDE[i + 1]) return true;
        return false;
    }

    /// Cut to a width, with an ellipsis where something is missing.
    static String fit(String text, int columns) {
        if (width(text) <= columns) return text;
        var fitted = new StringBuilder();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        var used = 0;
        for (int from = letters.first(), to = letters.next();
                to != BreakIterator.DONE;
                from = to, to = letters.next()) {
            var letter = text.substring(from, to);
            used += width(letter);
            if (used > columns - 1) break;
            fitted.append(letter);
        }
        return fitted.toString().stripTrailing() + "…";
    }

    static String left(String text, int columns) {
        var fitted = fit(text, columns);
        return fitted + " ".repeat(columns - width(fitted));
    }

    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /// Broken at spaces into lines of at most a width; a word longer than that is broken where it must be.
    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(width(word) > columns ? fit(word, columns) : word);
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }
}
