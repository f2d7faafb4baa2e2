package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.table.Cells;

/// Words that spreadsheets and programs write where there is no number, date or flag.
final class Blank {
    private static final String[] WORDS = {"-", "–", "—", "n/a", "na", "#n/a", "null", "none", "nan", "nil", "?"};

    private Blank() {}

    static boolean is(Cells cells, int cell) {
        if (cells.blank(cell)) return true;
        var length = cells.to(cell) - cells.from(cell);
        if (length > 4 || isDigit(cells.text()[cells.from(cell)])) return false;
        for (var word : WORDS) if (word.length() == length && isWord(cells, cell, word)) return true;
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(Cells cells, int cell, String word) {
        for (var i = 0; i < word.length(); i++)
            if (Character.toLowerCase(cells.text()[cells.from(cell) + i]) != word.charAt(i)) return false;
        return true;
    }
}
