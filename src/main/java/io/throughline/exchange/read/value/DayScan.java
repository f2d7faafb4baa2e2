package io.throughline.exchange.read.value;

/// Takes a text apart into the three numbers of a date, without knowing which of them is the day.
final class DayScan {
    private static final int PIVOT = 69;

    private char[] text = new char[0];
    private int at;
    private int end;

    private int first;
    private int second;
    private boolean yearLast;
    private boolean dotted;
    private boolean shortYear;

    private int year;
    private int month;
    private int day;

    /// @return whether the text begins with a date; where it is two numbers and then its year, `first` and `second`
    ///     hold the numbers, else `month` and `day` are set
    boolean scan(char[] chars, int from, int to) {
        text = chars;
        at = from;
        end = to;
        yearLast = false;
        shortYear = false;
        dotted = false;
        return compact() || numeric() || named();
    }

    /// Where the date ends.
    int at() {
        return at;
    }

    /// `20260301`, alone or before a `T`.
    private boolean compact() {
        if (end - at < 8 || digits(at) != 8 || (end - at > 8 && text[at + 8] != 'T')) return false;
        year = number(4);
        month = number(2);
        day = number(2);
        return true;
    }

    private boolean numeric() {
        var start = at;
        var lead = digits(at);
        if (lead == 0 || lead > 4 || lead == 3) return false;
        first = number(lead);
        if (at == end || !isSeparator(text[at])) return back(start);
        var separator = text[at++];
        skipSpaces();
        var middle = digits(at);
        if (middle == 0 || middle > 2) return back(start);
        second = number(middle);
        if (at == end || text[at++] != separator) return back(start);
        skipSpaces();
        return third(lead, separator) || back(start);
    }

    private boolean third(int lead, char separator) {
        var last = digits(at);
        if (lead == 4) return last >= 1 && last <= 2 && yearFirst(number(last));
        if (last != 2 && last != 4) return false;
        shortYear = last == 2;
        year = fullYear(number(last), last);
        dotted = separator == '.';
        yearLast = true;
        return true;
    }

    private boolean yearFirst(int last) {
        year = first;
        month = second;
        day = last;
        return true;
    }

    /// `1-Mar-2026`, `1 March 26`, `March 1, 2026`.
    private boolean named() {
        if (at < end && isDigit(at)) {
            day = number(Math.min(2, digits(at)));
            skipBetween();
            if (!monthName()) return false;
        } else {
            if (!monthName()) return false;
            skipBetween();
            if (digits(at) == 0 || digits(at) > 2) return false;
            day = number(digits(at));
        }
        skipBetween();
        var last = digits(at);
        if (last != 2 && last != 4) return false;
        year = fullYear(number(last), last);
        return true;
    }

    private boolean monthName() {
        var start = at;
        while (at < end && Character.isLetter(text[at])) at++;
        month = MonthNames.month(text, start, at);
        return month > 0;
    }

    private static int fullYear(int number, int digits) {
        if (digits == 4) return number;
        return number < PIVOT ? 2000 + number : 1900 + number;
    }

    private boolean back(int start) {
        at = start;
        return false;
    }

    private int digits(int from) {
        var to = from;
        while (to < end && isDigit(to)) to++;
        return to - from;
    }

    private int number(int digits) {
        var number = 0;
        for (var last = at + digits; at < last; at++) number = number * 10 + text[at] - '0';
        return number;
    }

    private boolean isDigit(int i) {
        return text[i] >= '0' && text[i] <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private void skipSpaces() {
        while (at < end && text[at] == ' ') at++;
    }

    private void skipBetween() {
        while (at < end && (text[at] == ' ' || text[at] == ',' || isSeparator(text[at]))) at++;
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }

    int year() {
        return year;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }

    /// Whether the date is two numbers and then its year.
    boolean isYearLast() {
        return yearLast;
    }

    /// `1.3.2026`: dots are written day first everywhere.
    boolean isDotted() {
        return dotted;
    }

    boolean isShortYear() {
        return shortYear;
    }
}
