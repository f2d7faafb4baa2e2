package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinearTest {
    @Test
    void a_value_is_placed_between_the_ends() {
        assertThat(new Linear(0, 200, 11, 179).at(50)).isEqualTo(53);
    }

    @Test
    void a_scale_without_length_draws_everything_at_its_start() {
        assertThat(Linear.percent(5, 5).at(9)).isZero();
    }

    @Test
    void a_value_beyond_the_end_can_be_kept_within() {
        assertThat(Linear.percent(0, 10).at(12)).isEqualTo(120);
        assertThat(Linear.percent(0, 10).within(12)).isEqualTo(100);
        assertThat(Linear.percent(0, 10).within(-3)).isZero();
    }

    @Test
    void ticks_go_in_steps_of_one_two_or_five() {
        assertThat(Linear.percent(0, 430).ticks(5)).containsExactly(0.0, 100.0, 200.0, 300.0, 400.0);
        assertThat(Linear.percent(0, 9).ticks(5)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0);
        assertThat(Linear.percent(-12, 12).ticks(5)).containsExactly(-10.0, -5.0, 0.0, 5.0, 10.0);
    }

    @Test
    void the_end_moves_up_to_a_round_value() {
        assertThat(Linear.percent(0, 430).nice(5).high()).isEqualTo(500);
        assertThat(Linear.percent(0, 400).nice(5).high()).isEqualTo(400);
    }

    @Test
    void a_scale_of_nothing_has_one_tick() {
        assertThat(Linear.percent(0, 0).ticks(5)).containsExactly(0.0);
    }
}
