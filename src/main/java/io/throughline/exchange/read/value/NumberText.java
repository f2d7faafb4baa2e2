package io.throughline.exchange.read.value;

import java.math.BigDecimal;

/// Reads one text as a number: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.50`, `$1,200`, `EUR 1.200,00`, `(500)`,
/// `500-`, `12.5 %`, `1.5E+07`. One reader is reused for all cells.
public final class NumberText {
    /// What one text tells about the decimal mark of its column.
    public enum Evidence {
        PLAIN,
        POINT,
        COMMA,
        /// One separator before exactly three digits: thousands or thousandths.
        EITHER,
        NO_NUMBER
    }

    private static final int LONGEST = 40;

    private final char[] out = new char[LONGEST + 2];
    private char[] text = new char[0];
    private int from;
    private int to;
    private boolean negative;
    private boolean percent;
    private boolean exponent;
    private String currency = CurrencyText.SEVERAL;

    private int points;
    private int commas;
    private int spaces;
    private int digits;
    private int lastMark;

    /// Takes the text apart; [#write] then writes it.
    public Evidence read(char[] chars, int start, int end) {
        text = chars;
        from = start;
        to = end;
        negative = false;
        percent = false;
        currency = CurrencyText.SEVERAL;
        for (var turn = 0; turn < 2 && isDecorated(); turn++) if (!undecorate()) return Evidence.NO_NUMBER;
        return from == to || to - from > LONGEST || !count() ? Evidence.NO_NUMBER : evidence();
    }

    private boolean isDecorated() {
        return !isCore(text[from]) || !isCore(text[to - 1]);
    }

    private static boolean isCore(char c) {
        return c >= '0' && c <= '9';
    }

    /// Takes sign, brackets, currency and percent off both ends; two turns for `-$5` and `$-5`.
    private boolean undecorate() {
        brackets();
        sign();
        var lead = from;
        while (lead < to && !isCore(text[lead]) && !isSign(text[lead]) && !(text[lead] == '.' && isDigit(lead + 1)))
            lead++;
        var trail = to;
        while (trail > lead && !isCore(text[trail - 1]) && !isSign(text[trail - 1])) trail--;
        var fits = mark(from, lead) && mark(trail, to);
        from = lead;
        to = trail;
        return fits && from < to;
    }

    private void brackets() {
        if (to - from > 2 && text[from] == '(' && text[to - 1] == ')') {
            negative = true;
            from++;
            to--;
        }
    }

    private void sign() {
        if (to - from > 1 && isSign(text[from])) {
            negative |= text[from++] != '+';
        } else if (to - from > 1 && isSign(text[to - 1])) {
            negative |= text[--to] != '+';
        }
        while (from < to && isSpace(text[from])) from++;
        while (from < to && isSpace(text[to - 1])) to--;
    }

    private boolean mark(int start, int end) {
        if (start == end) return true;
        var mark = new String(text, start, end - start).strip();
        if (mark.isEmpty()) return true;
        if (mark.equals("%")) {
            percent = true;
            return true;
        }
        var found = CurrencyText.find(mark);
        found.filter(code -> !code.isEmpty()).ifPresent(code -> currency = code);
        return found.isPresent();
    }

    private boolean count() {
        points = 0;
        commas = 0;
        spaces = 0;
        digits = 0;
        exponent = false;
        for (var i = from; i < to; i++) {
            var c = text[i];
            if (c >= '0' && c <= '9') digits++;
            else if (c == '.' || c == ',') mark(c, i);
            else if (isSpace(c) || c == '\'' || c == '’') spaces++;
            else return exponent(i);
        }
        return digits > 0;
    }

    private void mark(char c, int i) {
        lastMark = i;
        if (c == '.') points++;
        else commas++;
    }

    private boolean exponent(int i) {
        exponent = (text[i] | 0x20) == 'e' && points <= 1 && commas == 0 && spaces == 0 && digits > 0 && i + 1 < to;
        var start = exponent && isSign(text[i + 1]) ? i + 2 : i + 1;
        for (var j = start; j < to; j++) exponent &= isDigit(j);
        return exponent && start < to && to - start <= 2;
    }

    private Evidence evidence() {
        if (exponent) return points == 0 ? Evidence.PLAIN : Evidence.POINT;
        if (points == 0 && commas == 0) return Evidence.PLAIN;
        if (points > 0 && commas > 0) return text[lastMark] == '.' ? Evidence.POINT : Evidence.COMMA;
        if (points > 1 || commas > 1) return points > 1 ? Evidence.COMMA : Evidence.POINT;
        var thousands =
                to - lastMark == 4 && lastMark > from && lastMark - from <= 3 && text[from] != '0' && spaces == 0;
        if (thousands) return Evidence.EITHER;
        return points == 1 ? Evidence.POINT : Evidence.COMMA;
    }

    /// Which character an [Evidence#EITHER] rests on.
    boolean isPoint() {
        return points > 0;
    }

    /// The plain decimal, empty where the text breaks the rules of the mark: groups of three (or the Indian two), one
    /// decimal mark after them.
    public String write(DecimalMark mark) {
        if (exponent) return new BigDecimal(text, from, to - from).toPlainString();
        if (digits == to - from && !negative && !percent && (digits == 1 || text[from] != '0'))
            return new String(text, from, digits);
        var written = new Grouped(text, from, to, mark).write(out, negative);
        if (written == 0) return "";
        return percent ? new BigDecimal(out, 0, written).movePointLeft(2).toPlainString() : new String(out, 0, written);
    }

    /// The ISO code that stands in the text, blank without one.
    public String currency() {
        return currency;
    }

    private boolean isDigit(int i) {
        return i < to && isCore(text[i]);
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+' || c == '−';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}
