package io.throughline.base;

import java.time.LocalDate;
import java.time.Month;

/// When the organisation's fiscal year begins. A fiscal year is named after the calendar year in which it ends.
public record FiscalCalendar(Month first) {
    public static final FiscalCalendar CALENDAR_YEAR = new FiscalCalendar(Month.JANUARY);

    private static final int MONTHS = 3;

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

    public Quarter after(Quarter quarter) {
        return quarter(quarter.last().plusDays(1));
    }

    public Quarter before(Quarter quarter) {
        return quarter(quarter.first().minusDays(1));
    }
}
