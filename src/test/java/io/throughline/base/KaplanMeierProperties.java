package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class KaplanMeierProperties {
    @Property
    void without_censoring_it_is_the_share_of_those_that_lasted_longer(
            @ForAll @NotEmpty List<@IntRange(max = 50) Integer> days, @ForAll @IntRange(max = 50) int day) {
        var ended = Sample.of(ints(days));

        assertThat(KaplanMeier.of(ended, Sample.of()).survival(day))
                .isCloseTo((double) ended.above(day) / ended.n(), within(1e-9));
    }

    @Property
    void the_curve_only_falls_and_stays_a_share(
            @ForAll List<@IntRange(max = 50) Integer> ended, @ForAll List<@IntRange(max = 50) Integer> going) {
        var steps = KaplanMeier.of(ints(ended), ints(going)).steps();

        assertThat(steps)
                .extracting(KaplanMeier.Step::survival)
                .allSatisfy(s -> assertThat(s).isBetween(0.0, 1.0));
        assertThat(steps).extracting(s -> -s.survival()).isSorted();
    }

    @Property
    void cases_still_going_never_make_it_look_shorter(
            @ForAll @NotEmpty List<@IntRange(max = 50) Integer> ended,
            @ForAll List<@IntRange(max = 50) Integer> going,
            @ForAll @IntRange(max = 50) int day) {
        assertThat(KaplanMeier.of(ints(ended), ints(going)).survival(day))
                .isGreaterThanOrEqualTo(KaplanMeier.of(ints(ended), new int[0]).survival(day) - 1e-9);
    }

    @Property
    void what_remains_is_the_first_day_on_which_the_share_has_ended(
            @ForAll @NotEmpty List<@IntRange(max = 50) Integer> ended,
            @ForAll List<@IntRange(max = 50) Integer> going,
            @ForAll @IntRange(max = 50) int age) {
        var curve = KaplanMeier.of(ints(ended), ints(going));
        var reach = curve.outOfReach(.2);
        var remaining = curve.remaining(age, .2);

        assertThat(remaining.isEmpty()).isEqualTo(reach.isPresent() && age >= reach.getAsInt());
        remaining.ifPresent(days -> {
            assertThat(curve.survival(age + days)).isLessThanOrEqualTo(.8 * curve.survival(age) + 1e-9);
            assertThat(curve.survival(age + days - 1)).isGreaterThan(.8 * curve.survival(age) - 1e-9);
        });
    }

    private static int[] ints(List<Integer> days) {
        return days.stream().mapToInt(Integer::intValue).toArray();
    }
}
