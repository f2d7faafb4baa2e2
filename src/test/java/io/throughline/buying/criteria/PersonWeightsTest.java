package io.throughline.buying.criteria;

import static io.throughline.buying.criteria.Deciding.INES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throughline.buying.choice.Ranking;
import io.throughline.buying.choice.Weights;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import io.throughline.buying.criteria.Weighting.Method;
import io.throughline.buying.criteria.Weighting.Weighed;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonWeightsTest {
    private final Deciding deciding = Deciding.by("Uptime", "Price", "Exit", "Speed");

    @Test
    void what_a_ranking_leaves_out_is_tied_last() {
        assertThat(of(Method.RANKS, 2, 1, -1, -1).ranking()).hasValue(new Ranking(List.of(2.0, 1.0, 3.5, 3.5)));
    }

    @Test
    void points_are_shares_and_what_has_none_weighs_nothing() {
        var person = of(Method.SWING, 100, 60, 40, -1);

        assertThat(person.weights(ByRank.CENTROID)).hasValue(new Weights(List.of(.5, .3, .2, .0)));
        assertThat(person.ranking()).hasValue(new Ranking(List.of(1.0, 2.0, 3.0, 4.0)));
    }

    @Test
    void pairs_give_weights_and_say_how_much_they_contradict_each_other() {
        var three = Deciding.by("Uptime", "Price", "Exit");
        var person = three.weighed(
                        INES, Method.PAIRS, List.of(pair(three, 0, 1, 3), pair(three, 0, 2, 5), pair(three, 1, 2, 3)))
                .choice()
                .persons()
                .getFirst();

        assertThat(person.weights(ByRank.CENTROID))
                .hasValueSatisfying(weights -> assertThat(weights.of(0)).isCloseTo(.6370, within(.00005)));
        assertThat(person.judged())
                .hasValueSatisfying(judged -> assertThat(judged.ratio()).isCloseTo(.0332, within(.00005)));
        assertThat(person.ranking()).hasValue(new Ranking(List.of(1.0, 2.0, 3.0)));
    }

    @Test
    void pairs_that_leave_one_out_say_nothing_yet() {
        var person = deciding.weighed(INES, Method.PAIRS, List.of(pair(deciding, 0, 1, 3)))
                .choice()
                .persons()
                .getFirst();

        assertThat(person.weights(ByRank.CENTROID)).isEmpty();
        assertThat(person.ranking()).isEmpty();
    }

    private static Weighed pair(Deciding deciding, int one, int other, int times) {
        return new Weighed(
                deciding.criterion(one).id(), deciding.criterion(other).id(), BigDecimal.valueOf(times));
    }

    private PersonWeights of(Method method, long... values) {
        return deciding.weighed(INES, method, values).choice().persons().getFirst();
    }
}
