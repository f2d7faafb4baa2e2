package io.throughline.base;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/// When the organisation's fiscal year begins. A fiscal year is named after the calendar year in which it ends.
public record FiscalCalendar(Month first) {
    public static final FiscalCalendar CALENDAR_YEAR = new FiscalCalendar(Month.JANUARY);

    private static final int MONTHS = 3;
    private static final Pattern WORD = Pattern.compile("(\\d{4})-Q([1-4])");

    /// A quarter of a fiscal year.
    ///
    /// @param year the calendar year in which the fiscal year ends
    /// @param number 1 to 4
    /// @param first its first day
    /// @param last its last day
    public record Quarter(int year, int number, LocalDate first, LocalDate last) {
        /// `Q2 2027`.
        public String label() {
            return "Q" + number + " " + year;
        }

        /// `2027-Q2`, as an address names it.
        public String word() {
            return "%04d-Q%d".formatted(year, number);
        }

        /// Whether the fiscal year is the calendar's, so that the label alone says which months are meant.
        public boolean isOfTheCalendarYear() {
            return first.getMonthValue() == MONTHS * number - 2 && first.getYear() == year;
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public Quarter quarter(LocalDate day) {
        var monthsIn = Math.floorMod(day.getMonthValue() - first.getValue(), 12);
        var begins = day.withDayOfMonth(1).minusMonths(monthsIn % MONTHS);
        var yearEnds = begins.plusMonths(11L - (monthsIn - monthsIn % MONTHS));
        return new Quarter(
                yearEnds.getYear(),
                monthsIn / MONTHS + 1,
                begins,
                begins.plusMonths(MONTHS).minusDays(1));
    }

    /// Whether [#quarter(String)] would read it, in whichever calendar.
    public static boolean isWord(String word) {
        return WORD.matcher(word).matches();
    }

    /// Reads what [Quarter#word] wrote, in this calendar.
    public Optional<Quarter> quarter(String word) {
        var match = WORD.matcher(word);
        if (!match.matches()) return Optional.empty();
        var begins = LocalDate.of(Integer.parseInt(match.group(1)), 1, 1).minusMonths(monthsAhead());
        return Optional.of(quarter(begins.plusMonths(MONTHS * (Integer.parseInt(match.group(2)) - 1L))));
    }

    /// How many months later a day would lie if the fiscal year were the calendar year after which it is named: from 0
    /// to 11.
    public int monthsAhead() {
        return (13 - first.getValue()) % 12;
    }

    public Quarter after(Quarter quarter) {
        return quarter(quarter.last().plusDays(1));
    }

    public Quarter before(Quarter quarter) {
        return quarter(quarter.first().minusDays(1));
    }
}
