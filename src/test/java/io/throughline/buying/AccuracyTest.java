package io.throughline.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throughline.base.Channel;
import io.throughline.buying.Accuracy.Standing;
import io.throughline.buying.CoachStatement.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void four_right_and_one_wrong_lie_between_42_and_94_percent_and_are_accurate() {
        var accuracy = new Accuracy(4, 1);

        assertThat(accuracy.low()).isCloseTo(.42, within(.005));
        assertThat(accuracy.high()).isCloseTo(.94, within(.005));
        assertThat(accuracy.mean()).isCloseTo(5 / 7.0, within(1e-12));
        assertThat(accuracy.standing()).isEqualTo(Standing.ACCURATE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NOT_YET_KNOWN",
        "1, 0, NOT_YET_KNOWN",
        "2, 0, NOT_YET_KNOWN",
        "0, 2, NOT_YET_KNOWN",
        "3, 0, ACCURATE",
        "2, 1, MIXED",
        "1, 2, INACCURATE",
        "0, 3, INACCURATE",
        "2, 2, MIXED",
        "6, 2, ACCURATE",
        "5, 2, MIXED"
    })
    void at_least_three_are_checked_and_a_mean_of_7_tenths_is_accurate_below_half_inaccurate(
            int right, int wrong, Standing standing) {
        assertThat(new Accuracy(right, wrong).standing()).isEqualTo(standing);
    }

    @Test
    void whoever_was_never_checked_may_be_right_as_often_as_not() {
        var accuracy = new Accuracy(0, 0);

        assertThat(accuracy.low()).isCloseTo(.05, within(1e-9));
        assertThat(accuracy.high()).isCloseTo(.95, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, .2236, .9747", "3, 0, .4729, .9873", "0, 3, .0127, .5271", "20, 5, .6374, .8944"})
    void the_interval_is_that_of_the_beta_distribution(int right, int wrong, double low, double high) {
        assertThat(new Accuracy(right, wrong).low()).isCloseTo(low, within(.0005));
        assertThat(new Accuracy(right, wrong).high()).isCloseTo(high, within(.0005));
    }

    @Test
    void what_stayed_unclear_or_is_marked_after_the_day_counts_neither_way() {
        var statements = List.of(
                marked(Verdict.TRUE, DAY),
                marked(Verdict.FALSE, DAY),
                marked(Verdict.UNCLEAR, DAY),
                marked(null, null),
                marked(Verdict.TRUE, DAY.plusDays(1)));

        assertThat(Accuracy.of(statements, DAY)).isEqualTo(new Accuracy(1, 1));
    }

    @Test
    void a_statement_is_due_on_its_day_until_somebody_marks_it() {
        assertThat(marked(null, null).isDue(DAY)).isTrue();
        assertThat(marked(null, null).isDue(DAY.minusDays(2))).isFalse();
        assertThat(marked(Verdict.UNCLEAR, DAY).isDue(DAY)).isFalse();
    }

    private static CoachStatement marked(@Nullable Verdict verdict, @Nullable LocalDate on) {
        return new CoachStatement(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Mira Holm",
                "They meet in May",
                DAY.minusDays(20),
                Channel.CALL,
                DAY.minusDays(1),
                verdict,
                on,
                List.of(),
                1);
    }
}
