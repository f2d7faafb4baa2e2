package io.throughline.exchange.read.value;

import java.nio.CharBuffer;
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

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final DayScan scan = new DayScan();
    private final ClockText clock = new ClockText();
    private int year;
    private int month;
    private int day;

    /// @param order how the column writes dates whose order their form leaves open, [DayOrder#YMD] where unknown
    public Outcome read(char[] chars, int from, int to, DayOrder order) {
        clock.clear();
        if (isMillis(chars, from, to)) return millis(Long.parseLong(CharBuffer.wrap(chars), from, to, 10));
        if (!scan.scan(chars, from, to) || !clock.read(chars, scan.at(), to)) return Outcome.NO_DAY;
        year = scan.year();
        month = scan.month();
        day = scan.day();
        return scan.isYearLast() ? ordered(order) : checked();
    }

    /// HubSpot's internal exports write instants as milliseconds since 1970.
    private static boolean isMillis(char[] chars, int from, int to) {
        if (to - from != 13) return false;
        for (var i = from; i < to; i++) if (chars[i] < '0' || chars[i] > '9') return false;
        return true;
    }

    private Outcome millis(long millis) {
        var time = LocalDateTime.ofEpochSecond(millis / 1000, (int) (millis % 1000) * 1_000_000, ZoneOffset.UTC);
        year = time.getYear();
        month = time.getMonthValue();
        day = time.getDayOfMonth();
        clock.set(time);
        return Outcome.DAY;
    }

    private Outcome ordered(DayOrder order) {
        var first = scan.first();
        var second = scan.second();
        var settled = first > 12 || second > 12 || first == second || scan.isDotted();
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
        return scan.isYearLast();
    }

    /// The numbers of the date as they stand there.
    DayScan scan() {
        return scan;
    }
}
