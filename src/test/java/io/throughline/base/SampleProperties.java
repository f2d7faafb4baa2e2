package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SampleProperties {
    @Property
    void a_quantile_is_that_of_the_sorted_list(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 40) Integer> days,
            @ForAll @DoubleRange(max = 1) double share) {
        var sorted = days.stream().mapToInt(Integer::intValue).sorted().toArray();
        var h = (sorted.length - 1) * share;
        var low = sorted[(int) Math.floor(h)];
        var high = sorted[(int) Math.ceil(h)];

        assertThat(sample(days).quantile(share)).isCloseTo(low + (h - Math.floor(h)) * (high - low), within(1e-9));
    }

    @Property
    void above_and_below_count_like_a_list(
            @ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> days, @ForAll @IntRange(max = 41) int day) {
        assertThat(sample(days).above(day))
                .isEqualTo((int) days.stream().filter(d -> d > day).count());
        assertThat(sample(days).below(day))
                .isEqualTo((int) days.stream().filter(d -> d < day).count());
    }

    @Property
    void nothing_is_lost(@ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> days) {
        assertThat(sample(days).days())
                .containsExactly(
                        days.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    private static Sample sample(List<Integer> days) {
        return Sample.of(days.stream().mapToInt(Integer::intValue).toArray());
    }
}
