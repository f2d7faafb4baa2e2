package io.throughline.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DiceProperties {
    @Property
    void the_same_place_gives_the_same_throw(@ForAll long seed, @ForAll @IntRange(min = 0) int index) {
        assertThat(new Dice(seed, "deal", index).share()).isEqualTo(new Dice(seed, "deal", index).share());
    }

    @Property
    void a_throw_between_two_numbers_is_between_them(
            @ForAll long seed, @ForAll @IntRange(min = -9, max = 9) int low, @ForAll @IntRange(max = 90) int more) {
        assertThat(new Dice(seed, "between", 0).between(low, low + more)).isBetween(low, low + more);
    }

    @Property(tries = 20)
    void neighbours_have_nothing_to_do_with_each_other(@ForAll long seed) {
        var mean = IntStream.range(0, 20_000)
                .mapToDouble(i -> new Dice(seed, "deal", i).share() * new Dice(seed, "deal", i + 1).share())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(.25, within(.01));
    }

    @Property(tries = 20)
    void half_of_what_is_lognormal_lies_below_its_median(@ForAll long seed) {
        var below = IntStream.range(0, 20_000)
                .filter(i -> new Dice(seed, "days", i).lognormal(60, .7) < 60)
                .count();
        assertThat(below / 20_000.0).isCloseTo(.5, within(.02));
    }
}
