package io.throughline.exchange.read.value;

/// Digits with separators between them, checked and written without.
final class Grouped {
    private final char[] text;
    private final int to;
    private final DecimalMark mark;
    private int at;
    private int length;

    Grouped(char[] text, int from, int to, DecimalMark mark) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.mark = mark;
    }

    /// @return the length of what was written, 0 where the groups are not groups
    int write(char[] out, boolean negative) {
        if (negative) out[length++] = '-';
        if (!units(out)) return 0;
        return at == to || decimals(out) ? length : 0;
    }

    private boolean units(char[] out) {
        var start = length;
        var group = 0;
        var last = -1;
        for (; at < to && text[at] != mark.decimal(); at++) {
            if (isDigit()) {
                group++;
                put(out, start);
            } else {
                if (!isGroup(group, last)) return false;
                last = group;
                group = 0;
            }
        }
        if (length == start) out[length++] = '0';
        return last < 0 || group == 3;
    }

    /// A leading group has one to three digits; later ones have three, or two in India.
    private static boolean isGroup(int digits, int before) {
        return before < 0 ? digits >= 1 && digits <= 3 : digits == 2 || digits == 3;
    }

    private void put(char[] out, int start) {
        if (length == start + 1 && out[start] == '0') length = start;
        out[length++] = text[at];
    }

    private boolean decimals(char[] out) {
        out[length++] = '.';
        for (at++; at < to; at++) {
            if (!isDigit()) return false;
            out[length++] = text[at];
        }
        return out[length - 1] != '.';
    }

    private boolean isDigit() {
        return text[at] >= '0' && text[at] <= '9';
    }
}
