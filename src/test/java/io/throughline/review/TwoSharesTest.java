package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TwoSharesTest {
    @Test
    void the_lady_tasting_tea_is_not_yet_believed() {
        assertThat(new TwoShares(3, 4, 1, 4).p()).isCloseTo(.4857, within(.0001));
        assertThat(new TwoShares(4, 4, 0, 4).p()).isCloseTo(.0286, within(.0001));
    }

    @Test
    void large_numbers_use_the_normal_curve() {
        assertThat(new TwoShares(60, 100, 40, 100).p()).isCloseTo(.004678, within(1e-6));
        assertThat(new TwoShares(5000, 10000, 5500, 10000).p()).isCloseTo(1.44234e-12, within(1e-16));
    }

    @Test
    void equal_shares_and_empty_sides_differ_by_nothing() {
        assertThat(new TwoShares(50, 100, 500, 1000).p()).isCloseTo(1, within(1e-9));
        assertThat(new TwoShares(0, 0, 5, 10).p()).isEqualTo(1);
        assertThat(new TwoShares(5, 10, 0, 0).p()).isEqualTo(1);
        assertThat(new TwoShares(5, 5, 9, 9).p()).isCloseTo(1, within(1e-9));
    }

    @Test
    void the_tail_of_the_normal_curve_is_right_on_both_sides_of_two() {
        assertThat(TwoShares.erfc(0)).isEqualTo(1);
        assertThat(TwoShares.erfc(.5)).isCloseTo(.4795001222, within(1e-9));
        assertThat(TwoShares.erfc(1.999999)).isCloseTo(TwoShares.erfc(2), within(1e-7));
        assertThat(TwoShares.erfc(2)).isCloseTo(.004677735, within(1e-9));
        assertThat(TwoShares.erfc(4)).isCloseTo(1.541726e-8, within(1e-13));
    }

    @Property
    void it_is_a_chance_and_does_not_care_which_side_comes_first(
            @ForAll @IntRange(max = 40) int hits,
            @ForAll @IntRange(max = 40) int misses,
            @ForAll @IntRange(max = 40) int otherHits,
            @ForAll @IntRange(max = 40) int otherMisses) {
        var p = new TwoShares(hits, hits + misses, otherHits, otherHits + otherMisses).p();
        var swapped = new TwoShares(otherHits, otherHits + otherMisses, hits, hits + misses).p();

        assertThat(p).isBetween(0.0, 1.0);
        assertThat(p).isCloseTo(swapped, within(1e-6));
    }
}
