package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WilsonTest {
    @Test
    void seven_of_twenty_is_between_18_and_57_percent() {
        assertThat(Wilson.of(7, 20).low()).isCloseTo(.1812, within(.0001));
        assertThat(Wilson.of(7, 20).high()).isCloseTo(.5671, within(.0001));
    }

    @Test
    void none_and_all_keep_some_doubt_on_one_side() {
        assertThat(Wilson.of(0, 10)).isEqualTo(new Wilson(0, Wilson.of(0, 10).high()));
        assertThat(Wilson.of(0, 10).high()).isCloseTo(.2775, within(.0001));
        assertThat(Wilson.of(10, 10).low()).isCloseTo(.7225, within(.0001));
        assertThat(Wilson.of(10, 10).high()).isCloseTo(1, within(1e-12));
    }

    @Property
    void it_holds_the_share_within_0_and_1(
            @ForAll @IntRange(max = 500) int hits, @ForAll @IntRange(max = 500) int misses) {
        if (hits + misses == 0) return;
        var share = (double) hits / (hits + misses);

        assertThat(Wilson.of(hits, hits + misses))
                .satisfies(i -> assertThat(share).isBetween(i.low() - 1e-12, i.high() + 1e-12))
                .satisfies(i -> assertThat(i.low()).isNotNegative())
                .satisfies(i -> assertThat(i.high()).isLessThanOrEqualTo(1));
    }
}
