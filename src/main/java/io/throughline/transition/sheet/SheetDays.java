package io.throughline.transition.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days as spreadsheets write them: `2026-07-03`, `03.07.2026`, and with slashes either day or month first, where
/// the other days of the file settle which.
record SheetDays(Order order) {
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /// Each of its days with slashes can be read both ways, or they contradict each other.
        OPEN
    }

    /// @param written all that stands in columns of days
    static SheetDays of(List<String> written) {
        var slashes = written.stream()
                .map(YEAR_LAST::matcher)
                .filter(Matcher::matches)
                .filter(match -> match.group(2).equals("/"))
                .toList();
        var dayFirst = slashes.stream().anyMatch(match -> number(match, 1) > MONTHS);
        var monthFirst = slashes.stream().anyMatch(match -> number(match, 3) > MONTHS);
        if (dayFirst == monthFirst) return new SheetDays(Order.OPEN);
        return new SheetDays(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /// Empty where it is no day, or could be two.
    Optional<LocalDate> read(String text) {
        var first = YEAR_FIRST.matcher(text);
        if (first.matches()) return day(number(first, 1), number(first, 2), number(first, 3));
        var last = YEAR_LAST.matcher(text);
        if (!last.matches()) return Optional.empty();
        var year = last.group(4).length() == 2 ? CENTURY + number(last, 4) : number(last, 4);
        if (!last.group(2).equals("/") || order == Order.DAY_FIRST) return day(year, number(last, 3), number(last, 1));
        if (order == Order.MONTH_FIRST || number(last, 1) == number(last, 3))
            return day(year, number(last, 1), number(last, 3));
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
