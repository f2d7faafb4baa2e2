package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleTest {
    private final Sample sample = Sample.of(7, 1, 3, 3);

    @Test
    void quantiles_lie_between_the_two_nearest_lengths() {
        assertThat(sample.quantile(0)).isEqualTo(1);
        assertThat(sample.quantile(1)).isEqualTo(7);
        assertThat(sample.quantile(.5)).isEqualTo(3);
        assertThat(sample.quantile(.95)).isCloseTo(6.4, within(1e-9));
        assertThat(Sample.of(5).quantile(.95)).isEqualTo(5);
    }

    @Test
    void ten_durations_have_the_quantiles_of_the_textbook() {
        var durations = Sample.of(8, 10, 12, 13, 15, 18, 21, 25, 34, 60);

        assertThat(durations.quantile(.5)).isCloseTo(16.5, within(1e-9));
        assertThat(durations.quantile(.8)).isCloseTo(26.8, within(1e-9));
        assertThat(durations.quantile(.9)).isCloseTo(36.6, within(1e-9));
    }

    @Test
    void it_counts_what_is_longer_and_what_is_shorter() {
        assertThat(sample.above(0)).isEqualTo(4);
        assertThat(sample.above(3)).isEqualTo(1);
        assertThat(sample.above(4)).isEqualTo(1);
        assertThat(sample.above(7)).isZero();
        assertThat(sample.below(3)).isEqualTo(1);
        assertThat(sample.below(8)).isEqualTo(4);
    }

    @Test
    void the_next_length_is_at_least_as_long() {
        assertThat(sample.next(3)).isEqualTo(3);
        assertThat(sample.next(4)).isEqualTo(7);
    }

    @Test
    void each_length_is_held_once_and_given_back_as_often_as_it_came() {
        assertThat(sample.values()).containsExactly(1, 3, 7);
        assertThat(sample.count(1)).isEqualTo(2);
        assertThat(sample.days()).containsExactly(1, 3, 3, 7);
    }

    @Test
    void an_empty_one_holds_nothing() {
        assertThat(Sample.of().n()).isZero();
        assertThat(Sample.of().isEmpty()).isTrue();
        assertThat(Sample.of().above(3)).isZero();
    }
}
