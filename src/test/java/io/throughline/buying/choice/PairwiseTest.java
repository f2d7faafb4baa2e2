package io.throughline.buying.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.throughline.buying.choice.Pairwise.Triple;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PairwiseTest {
    private static final Offset<Double> ROUNDED = within(.00005);

    @Test
    void three_criteria_compared_in_pairs_weigh_what_the_eigenvector_says() {
        var judged = new Pairwise(
                        List.of(List.of(1.0, 3.0, 5.0), List.of(1 / 3.0, 1.0, 3.0), List.of(.2, 1 / 3.0, 1.0)))
                .judged();

        assertThat(judged.weights().of(0)).isCloseTo(.6370, ROUNDED);
        assertThat(judged.weights().of(1)).isCloseTo(.2583, ROUNDED);
        assertThat(judged.weights().of(2)).isCloseTo(.1047, ROUNDED);
        assertThat(judged.largest()).isCloseTo(3.0385, ROUNDED);
        assertThat(judged.ratio()).isCloseTo(.0332, ROUNDED);
        assertThat(judged.isTolerated()).isTrue();
    }

    @Test
    void the_three_answers_that_fit_least_are_named() {
        var judged = of(4, 2, 8, 1, 4, 1 / 4.0, 4).judged();

        assertThat(judged.isTolerated()).isFalse();
        assertThat(judged.worst()).singleElement().satisfies(worst -> {
            assertThat(worst.expected() / worst.said()).isNotCloseTo(1, within(.5));
            assertThat(worst.first()).isLessThan(worst.second());
            assertThat(worst.second()).isLessThan(worst.third());
        });
    }

    @Test
    void a_triple_says_what_the_third_answer_should_be() {
        var judged = of(3, 3, 5, 3).judged();

        assertThat(judged.worst()).containsExactly(new Triple(0, 1, 2, 9, 5));
    }

    @Test
    void two_criteria_cannot_contradict_each_other() {
        var judged = of(2, 4).judged();

        assertThat(judged.weights().of(0)).isCloseTo(.8, within(1e-9));
        assertThat(judged.ratio()).isZero();
        assertThat(judged.worst()).isEmpty();
    }

    @Test
    void answers_that_contradict_themselves_or_are_too_many_are_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pairwise(List.of(List.of(1.0, 3.0), List.of(3.0, 1.0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pairwise(List.of(List.of(1.0, -3.0), List.of(-1 / 3.0, 1.0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pairwise(Collections.nCopies(16, Collections.nCopies(16, 1.0))));
    }

    @Property(tries = 200)
    void answers_made_from_weights_give_those_weights_back(
            @ForAll @Size(min = 2, max = 15) List<@IntRange(min = 1, max = 9) Integer> points) {
        var judged = new Pairwise(points.stream()
                        .map(one -> points.stream()
                                .map(other -> (double) one / other)
                                .toList())
                        .toList())
                .judged();

        var sum = points.stream().mapToInt(Integer::intValue).sum();
        for (var i = 0; i < points.size(); i++)
            assertThat(judged.weights().of(i)).isCloseTo((double) points.get(i) / sum, within(1e-9));
        assertThat(judged.ratio()).isCloseTo(0, within(1e-9));
        assertThat(judged.worst()).isEmpty();
    }

    @Property(tries = 200)
    void weights_add_up_to_1_and_the_eigenvalue_is_at_least_n(
            @ForAll @Size(6) List<@IntRange(min = -8, max = 8) Integer> answers) {
        var judged = of(4, answers.stream().mapToDouble(PairwiseTest::times).toArray())
                .judged();

        assertThat(judged.weights().each().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(judged.largest()).isGreaterThanOrEqualTo(4 - 1e-9);
    }

    private static double times(int step) {
        return step < 0 ? 1.0 / (1 - step) : 1 + step;
    }

    /// The upper half, row by row.
    private static Pairwise of(int n, double... above) {
        return new Pairwise(IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n)
                        .mapToObj(j -> i == j ? 1 : i < j ? above[place(n, i, j)] : 1 / above[place(n, j, i)])
                        .toList())
                .toList());
    }

    private static int place(int n, int i, int j) {
        return i * n - i * (i + 1) / 2 + j - i - 1;
    }
}
