package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LinearProperties {
    @Property
    void ticks_lie_within_the_scale_in_rising_order_and_not_too_many(
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double high, @ForAll @IntRange(min = 1, max = 20) int most) {
        var ticks = Linear.percent(0, high).ticks(most);
        assertThat(ticks).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(most + 1);
        assertThat(ticks).allSatisfy(tick -> assertThat(tick).isBetween(0.0, high * 1.0001));
    }

    @Property
    void a_greater_value_is_never_drawn_before_a_smaller_one(
            @ForAll @DoubleRange(min = 0, max = 1000) double one,
            @ForAll @DoubleRange(min = 0, max = 1000) double other) {
        var scale = Linear.percent(0, 700);
        assertThat(scale.within(Math.min(one, other))).isLessThanOrEqualTo(scale.within(Math.max(one, other)));
    }
}
