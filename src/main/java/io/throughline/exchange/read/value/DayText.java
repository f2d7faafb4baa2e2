package io.throughline.exchange.read.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;

/// Reads one text as a day, with its time and zone where it has them. One reader is reused for all cells, so that
/// a million dates leave no garbage.
///
/// A two-digit year always comes last (00–68 are 2000–2068, 69–99 are 1969–1999); a date that begins with its year has
/// four digits of it. The day is the one that is written: a zone moves an instant, never a day.
public final class DayText {
    public enum Outcome {
        /// A day.
        DAY,
        /// A day of which only a column can say whether day or month comes first.
        EITHER,
        /// Written like a day, but there is none: 29 February of a common year, or a month 23.
        NO_SUCH_DAY,
        /// Not written like a day.
        NO_DAY
    }

    private static final int PIVOT = 69;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final ClockText clock = new ClockText();
    private char[] text = new char[0];
    private int at;
    private int end;

    private int first;
    private int second;
    private boolean yearLast;
    private boolean dotted;
    private boolean shortYear;
    private boolean settled;

    private int year;
    private int month;
    private int day;

    /// @param order how the column writes dates whose order their form leaves open, [DayOrder#YMD] where unknown
    public Outcome read(char[] chars, int from, int to, DayOrder order) {
        text = chars;
        at = from;
        end = to;
        yearLast = false;
        shortYear = false;
        settled = true;
        dotted = false;
        clock.clear();
        if (isMillis()) return millis();
        if (!(compact() || numeric() || named()) || !clock.read(chars, at, end)) return Outcome.NO_DAY;
        return yearLast ? ordered(order) : checked();
    }

    /// HubSpot's internal exports write instants as milliseconds since 1970.
    private boolean isMillis() {
        if (end - at != 13) return false;
        for (var i = at; i < end; i++) if (!isDigit(i)) return false;
        return true;
    }

    private Outcome millis() {
        var millis = 0L;
        for (; at < end; at++) millis = millis * 10 + text[at] - '0';
        var time = LocalDateTime.ofEpochSecond(millis / 1000, (int) (millis % 1000) * 1_000_000, ZoneOffset.UTC);
        year = time.getYear();
        month = time.getMonthValue();
        day = time.getDayOfMonth();
        clock.set(time);
        return Outcome.DAY;
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

    private Outcome ordered(DayOrder order) {
        settled = first > 12 || second > 12 || first == second || dotted;
        var monthFirst = order == DayOrder.MDY || (order == DayOrder.YMD && second > 12 && first <= 12);
        month = monthFirst ? first : second;
        day = monthFirst ? second : first;
        return order == DayOrder.YMD && !settled ? Outcome.EITHER : checked();
    }

    private Outcome checked() {
        return month >= 1 && month <= 12 && day >= 1 && day <= length() && year >= 1000
                ? Outcome.DAY
                : Outcome.NO_SUCH_DAY;
    }

    private int length() {
        return month == 2 && isLeap() ? 29 : LENGTHS[month - 1];
    }

    private boolean isLeap() {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int fullYear(int number, int digits) {
        if (digits == 4) return number;
        return number < PIVOT ? 2000 + number : 1900 + number;
    }

    /// The day as `2026-03-01`.
    public String day() {
        var written = new char[10];
        for (int i = 3, rest = year; i >= 0; i--, rest /= 10) written[i] = (char) ('0' + rest % 10);
        written[4] = '-';
        written[5] = (char) ('0' + month / 10);
        written[6] = (char) ('0' + month % 10);
        written[7] = '-';
        written[8] = (char) ('0' + day / 10);
        written[9] = (char) ('0' + day % 10);
        return new String(written);
    }

    /// Why there is no such day: `there is no 29 February 2023`, `there is no month 23`.
    public String whyNot() {
        if (month < 1 || month > 12) return "there is no month " + month;
        if (year < 1000) return "there is no year " + year;
        return "there is no " + day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    }

    /// The instant in UTC as `2026-03-01T10:00:00Z`, or the local date-time `2026-03-01T10:00` where no zone is
    /// written.
    public String instant() {
        return clock.instant(LocalDate.of(year, month, day));
    }

    /// Whether the date is two numbers and then its year.
    public boolean isYearLast() {
        return yearLast;
    }

    /// Whether day and month can be told apart without the column.
    boolean isSettled() {
        return settled;
    }

    /// `1.3.2026`: dots are written day first everywhere.
    boolean isDotted() {
        return dotted;
    }

    boolean isShortYear() {
        return shortYear;
    }

    int first() {
        return first;
    }

    int second() {
        return second;
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
}
