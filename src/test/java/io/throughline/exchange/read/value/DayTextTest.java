package io.throughline.exchange.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.value.DayText.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    private final DayText text = new DayText();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-01; YMD",
                "2026/3/1; YMD",
                "2026.03.01; DMY",
                "20260301; YMD",
                "2026-03-01T10:00:00.000+0000; YMD",
                "2026-03-01 23:59:59; YMD",
                "1.3.2026; YMD",
                "01. 03. 2026; YMD",
                "3/1/2026; MDY",
                "01/03/2026; DMY",
                "01-03-26; DMY",
                "03/01/26 08:55 PM; MDY",
                "3/1/2026, 8:55:01 am; MDY",
                "1-Mar-2026; YMD",
                "1. März 2026; YMD",
                "March 1, 2026; YMD",
                "Mar 1 26; YMD",
                "1 mars 2026; YMD",
                "1772323200000; YMD"
            })
    void the_first_of_march_in_every_form(String written, DayOrder order) {
        assertThat(read(written, order)).isEqualTo(Outcome.DAY);
        assertThat(text.day()).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @CsvSource({"68, 2068", "69, 1969", "00, 2000", "99, 1999"})
    void a_two_digit_year_is_within_a_century_around_now(String digits, String year) {
        assertThat(read("13/01/" + digits, DayOrder.DMY)).isEqualTo(Outcome.DAY);
        assertThat(text.day()).isEqualTo(year + "-01-13");
    }

    @ParameterizedTest
    @CsvSource({"13/01/2026, 2026-01-13", "01/13/2026, 2026-01-13", "05/05/2026, 2026-05-05"})
    void a_date_that_is_settled_by_itself_needs_no_order(String written, String day) {
        assertThat(read(written, DayOrder.YMD)).isEqualTo(Outcome.DAY);
        assertThat(text.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/03/2026", "1-3-26", "03/04/2026 10:00"})
    void a_date_that_is_not_settled_waits_for_its_column(String written) {
        assertThat(read(written, DayOrder.YMD)).isEqualTo(Outcome.EITHER);
    }

    @ParameterizedTest
    @CsvSource({
        "29/02/2023, DMY, there is no 29 February 2023",
        "2023-02-29, YMD, there is no 29 February 2023",
        "29.02.1900, DMY, there is no 29 February 1900",
        "31/04/2024, DMY, there is no 31 April 2024",
        "02/23/26, DMY, there is no month 23",
        "23/02/26, MDY, there is no month 23",
        "2026-13-01, YMD, there is no month 13",
        "0206-02-03, YMD, there is no year 206"
    })
    void a_day_that_never_was_is_told_why(String written, DayOrder order, String why) {
        assertThat(read(written, order)).isEqualTo(Outcome.NO_SUCH_DAY);
        assertThat(text.whyNot()).isEqualTo(why);
    }

    @Test
    void a_leap_day_is_a_day() {
        assertThat(read("29/02/2024", DayOrder.DMY)).isEqualTo(Outcome.DAY);
        assertThat(read("29.02.2000", DayOrder.DMY)).isEqualTo(Outcome.DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "Q3 2026",
                "2026",
                "03/2026",
                "26-03-01x",
                "1/2/3",
                "1/2/026",
                "2026-3",
                "1/2-2026",
                "12:30",
                "01/03/2026 25:00",
                "01/03/2026 1",
                "1 Foo 2026",
                "123456789012",
                "--",
                "1//2026",
                "2026-03-01T",
                "1,200"
            })
    void what_is_no_date_is_none(String written) {
        assertThat(read(written, DayOrder.DMY)).isEqualTo(Outcome.NO_DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-01T10:00:00.000+0000; 2026-03-01T10:00:00Z",
                "2026-03-01T10:00:00+02:00; 2026-03-01T08:00:00Z",
                "2026-03-01T23:30:00-05:00; 2026-03-02T04:30:00Z",
                "2026-03-01 10:00 UTC; 2026-03-01T10:00:00Z",
                "2026-03-01 10:00 CST; 2026-03-01T10:00",
                "03/01/26 08:55 PM; 2026-03-01T20:55",
                "03/01/26 12:05 AM; 2026-03-01T00:05",
                "03/01/26 12:05 pm; 2026-03-01T12:05",
                "2026-03-01; 2026-03-01T00:00",
                "1772359200123; 2026-03-01T10:00:00.123Z"
            })
    void an_instant_has_a_zone_only_where_one_is_written(String written, String instant) {
        assertThat(read(written, DayOrder.MDY)).isEqualTo(Outcome.DAY);
        assertThat(text.instant()).isEqualTo(instant);
    }

    @Test
    void a_zone_moves_no_day() {
        assertThat(read("2026-03-01T23:30:00-05:00", DayOrder.YMD)).isEqualTo(Outcome.DAY);
        assertThat(text.day()).isEqualTo("2026-03-01");
    }

    private Outcome read(String written, DayOrder order) {
        return text.read(written.toCharArray(), 0, written.length(), order);
    }
}
