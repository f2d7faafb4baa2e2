package io.throughline.buying.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Offset<Double> ROUNDED = within(.00005);
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void four_criteria_in_order_weigh_what_the_centroid_says() {
        var weights = Weights.orderCentroid(Ranking.of(List.of(1, 2, 3, 4)));

        assertThat(weights.of(0)).isCloseTo(.5208, ROUNDED);
        assertThat(weights.of(1)).isCloseTo(.2708, ROUNDED);
        assertThat(weights.of(2)).isCloseTo(.1458, ROUNDED);
        assertThat(weights.of(3)).isCloseTo(.0625, ROUNDED);
    }

    @Test
    void those_that_are_tied_share_the_mean_of_their_centroids() {
        var weights = Weights.orderCentroid(Ranking.of(List.of(1, 2, 2, 4)));

        assertThat(weights.of(1)).isCloseTo((.270833 + .145833) / 2, within(1e-6));
        assertThat(weights.of(2)).isEqualTo(weights.of(1));
    }

    @Test
    void the_rank_sum_is_less_steep_than_the_centroid() {
        var weights = Weights.rankSum(Ranking.of(List.of(1, 2, 3, 4)));

        assertThat(weights.each()).containsExactly(.4, .3, .2, .1);
    }

    @Test
    void swing_points_are_shares_of_their_sum() {
        assertThat(Weights.swing(List.of(100, 50, 50))).hasValue(new Weights(List.of(.5, .25, .25)));
    }

    @Test
    void no_points_at_all_say_nothing_and_negative_ones_are_a_mistake() {
        assertThat(Weights.swing(List.of(0, 0))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.swing(List.of(10, -1)));
    }

    @Test
    void several_people_count_alike() {
        var mean = Weights.mean(List.of(new Weights(List.of(.8, .2)), new Weights(List.of(.4, .6))));

        assertThat(mean.of(0)).isCloseTo(.6, EXACT);
        assertThat(mean.of(1)).isCloseTo(.4, EXACT);
    }

    @Property
    void weights_from_ranks_add_up_to_1_and_never_rise_with_the_rank(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 12) Integer> places) {
        var ranking = Ranking.of(places);
        for (var weights : List.of(Weights.orderCentroid(ranking), Weights.rankSum(ranking))) {
            assertThat(sum(weights)).isCloseTo(1, EXACT);
            assertThat(weights.each()).allMatch(weight -> weight > 0);
            for (var i = 0; i < places.size(); i++)
                for (var j = 0; j < places.size(); j++)
                    if (places.get(i) < places.get(j)) assertThat(weights.of(i)).isGreaterThan(weights.of(j));
                    else if (places.get(i).equals(places.get(j)))
                        assertThat(weights.of(i)).isEqualTo(weights.of(j));
        }
    }

    @Property
    void weights_from_points_add_up_to_1(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 100) Integer> points) {
        Weights.swing(points).ifPresent(weights -> assertThat(sum(weights)).isCloseTo(1, EXACT));
    }

    @Property
    void all_tied_is_the_same_as_nobody_having_said(@ForAll @IntRange(min = 1, max = 30) int n) {
        var tied = Ranking.of(IntStream.range(0, n).mapToObj(each -> 1).toList());

        for (var weights : List.of(Weights.orderCentroid(tied), Weights.rankSum(tied)))
            assertThat(weights.each())
                    .allSatisfy(
                            each -> assertThat(each).isCloseTo(Weights.equal(n).of(0), EXACT));
    }

    private static double sum(Weights weights) {
        return weights.each().stream().mapToDouble(Double::doubleValue).sum();
    }
}
