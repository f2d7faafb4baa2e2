package io.throughline.buying.criteria;

import static io.throughline.buying.criteria.Deciding.INES;
import static io.throughline.buying.criteria.Deciding.TOMAS;
import static io.throughline.buying.criteria.Option.Kind.DO_NOTHING;
import static io.throughline.buying.criteria.Option.Kind.RIVAL;
import static io.throughline.buying.criteria.Option.Kind.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throughline.buying.choice.Agreement;
import io.throughline.buying.choice.Range;
import io.throughline.buying.choice.Standing;
import io.throughline.buying.choice.Weights;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import io.throughline.buying.criteria.Weighting.Method;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void what_the_customer_says_wins_over_what_we_believe() {
        var deciding = Deciding.by("Uptime").rated(null, US, 0, 90, 100).rated(INES, US, 0, 40, 60);

        assertThat(deciding.choice().opinion(deciding.criterion(0), deciding.of(US)))
                .hasValueSatisfying(opinion -> {
                    assertThat(opinion.range()).isEqualTo(new Range(.4, .6));
                    assertThat(opinion.isTheirs()).isTrue();
                    assertThat(opinion.ratings()).hasSize(1);
                });
    }

    @Test
    void our_belief_counts_only_where_none_of_theirs_rated() {
        var deciding = Deciding.by("Uptime").rated(null, US, 0, 90, 100);

        assertThat(deciding.choice().opinion(deciding.criterion(0), deciding.of(US)))
                .hasValueSatisfying(opinion -> assertThat(opinion.isTheirs()).isFalse());
    }

    @Test
    void two_of_theirs_who_differ_make_the_range_that_holds_both() {
        var deciding = Deciding.by("Uptime").rated(INES, US, 0, 40, 50).rated(TOMAS, US, 0, 70, 80);

        assertThat(deciding.choice().opinion(deciding.criterion(0), deciding.of(US)))
                .hasValueSatisfying(opinion -> assertThat(opinion.range()).isEqualTo(new Range(.4, .8)));
    }

    @Test
    void what_nobody_rated_is_unknown_and_never_0() {
        var deciding = Deciding.by("Uptime", "Price").rated(INES, US, 0, 80, 80);
        var choice = deciding.choice();

        assertThat(choice.opinion(deciding.criterion(1), deciding.of(US))).isEmpty();
        assertThat(choice.matrix(ByRank.CENTROID).score(0)).isEqualTo(new Range(.4, .9));
    }

    @Test
    void an_option_that_fails_a_mandatory_criterion_is_out() {
        var deciding = Deciding.by("Uptime").mandatory("Runs offline");
        deciding.rated(INES, RIVAL, 1, 0, 0).rated(INES, RIVAL, 0, 100, 100);
        deciding.rated(INES, US, 0, 10, 10).rated(INES, US, 1, 50, 50);
        deciding.rated(null, DO_NOTHING, 0, 20, 20).rated(null, DO_NOTHING, 1, 0, 60);
        var choice = deciding.choice();

        assertThat(choice.failed(deciding.of(RIVAL))).containsExactly(deciding.criterion(1));
        assertThat(choice.inPlay()).containsExactly(deciding.of(US), deciding.of(DO_NOTHING));
    }

    @Test
    void ratings_of_theirs_on_four_of_seven_criteria_leave_three_that_could_flip_the_winner() {
        var deciding = Deciding.by("Uptime", "Price", "Offline", "Training", "Exit", "References", "Speed");
        for (var i = 0; i < 4; i++) deciding.rated(INES, US, i, 80, 80).rated(INES, RIVAL, i, 60, 60);
        var matrix = deciding.choice().matrix(ByRank.CENTROID);

        assertThat(matrix.score(0).width()).isCloseTo(3 / 7.0, within(1e-12));
        assertThat(matrix.standing())
                .isInstanceOfSatisfying(
                        Standing.Open.class, open -> assertThat(open.criteria()).containsExactly(4, 5, 6));
    }

    @Test
    void all_criteria_count_alike_until_somebody_says_what_matters() {
        var choice = Deciding.by("Uptime", "Price").choice();

        assertThat(choice.isWeighed()).isFalse();
        assertThat(choice.weights(ByRank.CENTROID)).isEqualTo(Weights.equal(2));
        assertThat(choice.compromise()).isEmpty();
    }

    @Test
    void those_who_say_what_matters_to_them_count_alike() {
        var choice = Deciding.by("Uptime", "Price")
                .weighed(INES, Method.RANKS, 1, 2)
                .weighed(TOMAS, Method.SWING, 25, 75)
                .choice();

        assertThat(choice.weights(ByRank.CENTROID).of(0)).isCloseTo((.75 + .25) / 2, within(1e-12));
        assertThat(choice.weights(ByRank.RANK_SUM).of(0)).isCloseTo((2 / 3.0 + .25) / 2, within(1e-12));
        assertThat(choice.agreement())
                .isInstanceOfSatisfying(
                        Agreement.Measured.class,
                        measured -> assertThat(measured.w()).isZero());
        assertThat(choice.compromise()).isPresent();
    }

    @Test
    void without_criteria_nothing_follows_and_nothing_breaks() {
        var choice = Deciding.by().choice();

        assertThat(choice.matrix(ByRank.CENTROID).standing()).isEqualTo(new Standing.NothingToCompare());
        assertThat(choice.agreement()).isInstanceOf(Agreement.NoInformation.class);
    }
}
