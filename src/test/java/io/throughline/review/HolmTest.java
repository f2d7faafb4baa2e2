package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void each_is_multiplied_by_those_not_yet_claimed_and_none_overtakes() {
        assertThat(Holm.adjust(.01, .04, .03, .005)).containsExactly(new double[] {.03, .06, .06, .02}, within(1e-12));
    }

    @Test
    void nothing_goes_beyond_one() {
        assertThat(Holm.adjust(.6, .9)).containsExactly(1, 1);
        assertThat(Holm.adjust()).isEmpty();
    }

    @Property
    void none_becomes_more_certain_nor_more_than_bonferroni_says(@ForAll List<@DoubleRange(max = 1) Double> given) {
        var p = given.stream().mapToDouble(Double::doubleValue).toArray();
        var adjusted = Holm.adjust(p);

        for (var i = 0; i < p.length; i++)
            assertThat(adjusted[i]).isBetween(p[i], Math.min(1, p[i] * p.length) + 1e-12);
    }
}
