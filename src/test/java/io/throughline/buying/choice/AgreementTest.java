package io.throughline.buying.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throughline.buying.choice.Agreement.Measured;
import io.throughline.buying.choice.Agreement.NoInformation;
import io.throughline.buying.choice.Agreement.Why;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Offset<Double> ROUNDED = within(.00005);

    @Test
    void three_rankings_that_turn_neighbours_round_agree_well() {
        assertThat(measured(of(1, 2, 3, 4), of(2, 1, 3, 4), of(1, 3, 2, 4)).w()).isCloseTo(.7778, ROUNDED);
    }

    @Test
    void ties_are_corrected_for() {
        assertThat(measured(of(1, 2.5, 2.5, 4), of(2, 1, 3, 4), of(1, 3, 2, 4)).w())
                .isCloseTo(.7701, ROUNDED);
    }

    @Test
    void one_ranking_one_criterion_or_nothing_but_ties_say_nothing() {
        assertThat(Agreement.of(List.of())).isEqualTo(new NoInformation(Why.ONE_RANKING));
        assertThat(Agreement.of(List.of(of(1, 2, 3)))).isEqualTo(new NoInformation(Why.ONE_RANKING));
        assertThat(Agreement.of(List.of(of(1), of(1)))).isEqualTo(new NoInformation(Why.ONE_CRITERION));
        assertThat(Agreement.of(List.of(of(2, 2, 2), of(1, 1, 1)))).isEqualTo(new NoInformation(Why.ALL_TIED));
    }

    @Test
    void below_a_half_agreement_is_weak_and_the_two_most_contested_are_named() {
        var measured = measured(of(1, 2, 3, 4), of(4, 2, 3, 1), of(2, 3, 4, 1));

        assertThat(measured.w()).isLessThan(.5);
        assertThat(measured.isWeak()).isTrue();
        assertThat(measured.contested()).containsExactly(3, 0);
    }

    @Test
    void nothing_is_contested_where_all_agree() {
        assertThat(measured(of(1, 2), of(1, 2)).contested()).isEmpty();
        assertThat(new Measured(.5, 2, List.of()).isWeak()).isFalse();
    }

    @Property
    void it_lies_between_0_and_1(
            @ForAll @Size(min = 2, max = 6) List<@Size(5) List<@IntRange(min = 1, max = 5) Integer>> places) {
        switch (Agreement.of(places.stream().map(Ranking::of).toList())) {
            case Measured measured -> assertThat(measured.w()).isBetween(0.0, 1.0);
            case NoInformation(var why) -> assertThat(why).isEqualTo(Why.ALL_TIED);
        }
    }

    @Property
    void those_who_say_the_same_agree_wholly(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 9) Integer> places,
            @ForAll @IntRange(min = 2, max = 9) int people) {
        if (places.stream().distinct().count() < 2) return;

        assertThat(measured(Collections.nCopies(people, Ranking.of(places)).toArray(Ranking[]::new))
                        .w())
                .isCloseTo(1, within(1e-12));
    }

    private static Measured measured(Ranking... rankings) {
        return (Measured) Agreement.of(List.of(rankings));
    }

    private static Ranking of(Number... places) {
        return Ranking.of(List.of(places));
    }
}
