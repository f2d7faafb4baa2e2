package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @Test
    void space_around_words_and_characters_that_no_table_takes_are_left_out() {
        assertThat(typed(" by \0May ").of("field")).isEqualTo("by May");
        assertThat(Typed.NOTHING.of("field")).isEmpty();
    }

    @Test
    void a_leap_day_is_a_day_in_its_year() {
        assertThat(typed("2028-02-29").day("field")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2027-02-29", "2027-13-01", "29/02/2028", "soon", "0001-01-01", "+12026-01-01", "2201-01-01"
            })
    void what_is_no_day_that_anybody_means_is_none(String text) {
        assertThat(typed(text).day("field")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"48000.50, 48000.50", "'48000,5', 48000.5", "48 000, 48000", "-3, -3", "1e3, 1E+3"})
    void a_number_is_written_with_a_point_or_a_comma(String text, BigDecimal number) {
        assertThat(typed(text).number("field")).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1e999999999", "1e-999999999", "1234567890123456789", "1.2.3", "NaN"})
    void what_is_no_number_that_anybody_means_is_none(String text) {
        assertThat(typed(text).number("field")).isEmpty();
    }

    private static Typed typed(String text) {
        return new Typed(Map.of("field", text));
    }
}
