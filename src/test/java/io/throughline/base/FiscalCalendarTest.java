package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {
    private final FiscalCalendar fromApril = new FiscalCalendar(Month.APRIL);

    @Test
    void by_calendar_years_the_quarters_are_the_calendars() {
        var quarter = FiscalCalendar.CALENDAR_YEAR.quarter(LocalDate.of(2026, 5, 17));

        assertThat(quarter.label()).isEqualTo("Q2 2026");
        assertThat(quarter.first()).isEqualTo("2026-04-01");
        assertThat(quarter.last()).isEqualTo("2026-06-30");
    }

    @Test
    void a_fiscal_year_is_named_after_the_year_in_which_it_ends() {
        assertThat(fromApril.quarter(LocalDate.of(2026, 4, 1)).label()).isEqualTo("Q1 2027");
        assertThat(fromApril.quarter(LocalDate.of(2027, 3, 31)).label()).isEqualTo("Q4 2027");
        assertThat(fromApril.quarter(LocalDate.of(2027, 1, 1)).first()).isEqualTo("2027-01-01");
    }

    @Test
    void a_fiscal_year_may_begin_in_the_middle_of_a_calendar_quarter() {
        var quarter = new FiscalCalendar(Month.FEBRUARY).quarter(LocalDate.of(2026, 1, 31));

        assertThat(quarter.label()).isEqualTo("Q4 2026");
        assertThat(quarter.first()).isEqualTo("2025-11-01");
        assertThat(quarter.last()).isEqualTo("2026-01-31");
    }

    @Test
    void a_word_names_the_same_quarter_in_its_calendar() {
        for (var month : Month.values()) {
            var calendar = new FiscalCalendar(month);
            for (var day = LocalDate.of(2026, 1, 31); day.getYear() < 2028; day = day.plusMonths(1)) {
                var quarter = calendar.quarter(day);
                assertThat(calendar.quarter(quarter.word())).contains(quarter);
                assertThat(FiscalCalendar.CALENDAR_YEAR
                                .quarter(day.plusMonths(calendar.monthsAhead()))
                                .word())
                        .isEqualTo(quarter.word());
            }
        }
    }

    @Test
    void what_is_no_word_for_a_quarter_names_none() {
        assertThat(fromApril.quarter("2027-Q5")).isEmpty();
        assertThat(fromApril.quarter("")).isEmpty();
        assertThat(FiscalCalendar.isWord("2027-Q4")).isTrue();
        assertThat(FiscalCalendar.isWord("27-Q4")).isFalse();
    }

    @Test
    void a_quarter_holds_its_first_and_last_day_and_no_others() {
        var quarter = fromApril.quarter(LocalDate.of(2026, 7, 15));

        assertThat(quarter.contains(quarter.first())).isTrue();
        assertThat(quarter.contains(quarter.last())).isTrue();
        assertThat(quarter.contains(quarter.first().minusDays(1))).isFalse();
        assertThat(quarter.contains(quarter.last().plusDays(1))).isFalse();
    }
}
