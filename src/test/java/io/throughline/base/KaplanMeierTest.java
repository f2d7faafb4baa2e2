package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /// Remission of leukaemia under 6-MP, in weeks; the table is in every textbook. Source: Freireich and others
    /// (1963).
    private final KaplanMeier remission = KaplanMeier.of(
            new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}, new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35});

    @Test
    void the_golden_example_comes_out() {
        assertThat(remission.n()).isEqualTo(21);
        assertThat(remission.ended()).isEqualTo(9);
        assertThat(remission.survival(5)).isEqualTo(1);
        assertThat(remission.survival(6)).isCloseTo(.857, within(.0005));
        assertThat(remission.survival(7)).isCloseTo(.807, within(.0005));
        assertThat(remission.survival(12)).isCloseTo(.753, within(.0005));
        assertThat(remission.survival(13)).isCloseTo(.690, within(.0005));
        assertThat(remission.survival(16)).isCloseTo(.627, within(.0006));
        assertThat(remission.survival(22)).isCloseTo(.538, within(.0005));
        assertThat(remission.survival(99)).isCloseTo(.448, within(.0005));
    }

    @Test
    void tasks_that_are_still_going_only_thin_out_those_at_risk() {
        var tasks = KaplanMeier.of(new int[] {8, 10, 15, 25}, new int[] {12, 20});

        assertThat(java.util.stream.IntStream.of(8, 10, 12, 15, 20, 25).mapToDouble(tasks::survival))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < .00005 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(.8333, .6667, .6667, .4444, .4444, 0.0);
    }

    @Test
    void the_steps_are_where_cases_ended() {
        assertThat(remission.steps()).extracting(KaplanMeier.Step::day).containsExactly(6, 7, 10, 13, 16, 22, 23);
    }

    @Test
    void the_remaining_time_starts_from_those_still_going() {
        assertThat(remission.remaining(0, .2)).hasValue(10);
        assertThat(remission.remaining(7, .2)).hasValue(9);
        assertThat(remission.remaining(0, .5)).hasValue(23);
    }

    @Test
    void a_share_that_is_not_reached_is_empty() {
        assertThat(remission.remaining(0, .6)).isEmpty();
        assertThat(remission.remaining(23, .2)).isEmpty();
    }

    @Test
    void from_some_age_on_too_few_are_left() {
        assertThat(remission.outOfReach(.2)).hasValue(22);
        assertThat(remission.remaining(21, .2)).hasValue(2);
        assertThat(remission.remaining(22, .2)).isEmpty();
        assertThat(KaplanMeier.of(new int[] {1, 2, 3}, new int[0]).outOfReach(.2))
                .hasValue(3);
    }

    @Test
    void the_first_age_below_a_share_is_found() {
        assertThat(remission.firstBelow(.7)).hasValue(13);
        assertThat(remission.firstBelow(.4)).isEmpty();
    }

    @Test
    void without_any_case_nothing_is_reached() {
        var none = KaplanMeier.of(new int[0], new int[0]);

        assertThat(none.survival(5)).isEqualTo(1);
        assertThat(none.remaining(0, .2)).isEqualTo(OptionalInt.empty());
        assertThat(none.outOfReach(.2)).hasValue(0);
    }
}
