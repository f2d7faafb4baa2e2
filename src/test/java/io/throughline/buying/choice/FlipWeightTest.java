package io.throughline.buying.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throughline.buying.choice.FlipWeight.At;
import io.throughline.buying.choice.FlipWeight.None;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FlipWeightTest {
    private static final Weights WEIGHTS = new Weights(List.of(.5, .3, .2));

    @Test
    void each_criterion_has_the_weight_at_which_the_two_change_places() {
        var matrix = new Matrix(WEIGHTS, List.of(exact(.8, .4, .9), exact(.6, .9, .5)));

        assertThat(weight(matrix.flip(0, 0, 1))).isCloseTo(.4118, within(.00005));
        assertThat(weight(matrix.flip(1, 0, 1))).isCloseTo(.3396, within(.00005));
        assertThat(weight(matrix.flip(2, 0, 1))).isCloseTo(.1351, within(.00005));
    }

    @Test
    void outside_0_and_1_no_weight_of_this_criterion_alone_flips_it() {
        assertThat(FlipWeight.of(0, WEIGHTS, leads(.2, .1, .3))).isEqualTo(new None());
        assertThat(FlipWeight.of(0, WEIGHTS, leads(0, .1, .3))).isInstanceOf(At.class);
    }

    @Test
    void where_the_lead_is_alike_by_this_and_by_all_others_no_weight_flips_it() {
        assertThat(FlipWeight.of(0, WEIGHTS, leads(.1, .1, .1))).isEqualTo(new None());
        assertThat(FlipWeight.of(0, WEIGHTS, leads(0, 0, 0))).isEqualTo(new None());
    }

    @Test
    void a_criterion_that_is_all_there_is_has_none() {
        assertThat(FlipWeight.of(0, new Weights(List.of(1.0)), leads(.3))).isEqualTo(new None());
    }

    @Test
    void ranges_give_the_weights_at_which_either_may_lead() {
        var leads = List.of(Range.of(-.5), new Range(.1, .3), new Range(.1, .3));

        var flip = (At) FlipWeight.of(0, WEIGHTS, leads);

        assertThat(flip.weights().low()).isCloseTo(.1 / .6, within(1e-12));
        assertThat(flip.weights().high()).isCloseTo(.3 / .8, within(1e-12));
    }

    @Test
    void where_nothing_is_known_either_may_lead_at_any_weight() {
        var leads = List.of(new Range(-1, 1), new Range(-1, 1), new Range(-1, 1));

        assertThat(FlipWeight.of(1, WEIGHTS, leads)).isEqualTo(new At(new Range(0, 1)));
    }

    @Property
    void at_the_flip_weight_both_scores_are_alike(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 9) Integer> points,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 10) Integer> one,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 10) Integer> other,
            @ForAll @IntRange(min = 0, max = 3) int criterion) {
        var weights = Weights.swing(points).orElseThrow();
        var matrix = new Matrix(weights, List.of(tenths(one), tenths(other)));

        switch (matrix.flip(criterion, 0, 1)) {
            case None none ->
                // 0 and what is added to it: a minus before a zero is no sign of anything
                assertThat(0 + sign(lead(matrix, criterion, 1e-6)) * sign(lead(matrix, criterion, 1 - 1e-6)))
                        .as("the same leads at either end")
                        .isNotNegative();
            case At(var at) -> {
                assertThat(at.width()).isCloseTo(0, within(1e-9));
                assertThat(lead(matrix, criterion, at.middle())).isCloseTo(0, within(1e-9));
            }
        }
    }

    private static double sign(double lead) {
        return Math.abs(lead) < 1e-5 ? 0 : Math.signum(lead);
    }

    /// How far the first leads if one weight is this, and the others keep their proportions.
    private static double lead(Matrix matrix, int criterion, double weight) {
        var others = (1 - weight) / (1 - matrix.weights().of(criterion));
        var moved = new Weights(IntStream.range(0, matrix.weights().size())
                .mapToObj(each -> each == criterion ? weight : matrix.weights().of(each) * others)
                .toList());
        var with = new Matrix(moved, matrix.options());
        return with.score(0).middle() - with.score(1).middle();
    }

    private static double weight(FlipWeight flip) {
        return ((At) flip).weights().middle();
    }

    private static List<Range> leads(double... leads) {
        return IntStream.range(0, leads.length)
                .mapToObj(each -> Range.of(leads[each]))
                .toList();
    }

    private static List<Rated> tenths(List<Integer> ratings) {
        return exact(ratings.stream().mapToDouble(rating -> rating / 10.0).toArray());
    }

    static List<Rated> exact(double... ratings) {
        return IntStream.range(0, ratings.length)
                .<Rated>mapToObj(each -> new Rated.Known(Range.of(ratings[each])))
                .toList();
    }
}
