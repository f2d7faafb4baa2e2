package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeTest {
    private static final Time YEAR = new Time(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 12, 20));

    @Test
    void a_day_is_placed_by_its_distance() {
        assertThat(new Time(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 11)).at(LocalDate.of(2027, 1, 6)))
                .isEqualTo(50);
    }

    @Test
    void ticks_are_the_firsts_of_months_while_they_are_few_enough() {
        assertThat(YEAR.ticks(12)).hasSize(11).startsWith(LocalDate.of(2027, 2, 1));
    }

    @Test
    void else_of_quarters() {
        assertThat(YEAR.ticks(4))
                .containsExactly(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 7, 1), LocalDate.of(2027, 10, 1));
    }

    @Test
    void a_few_days_have_a_tick_on_the_first_of_a_month_if_there_is_one() {
        assertThat(new Time(LocalDate.of(2028, 2, 20), LocalDate.of(2028, 3, 3)).ticks(5))
                .containsExactly(LocalDate.of(2028, 3, 1));
    }
}
