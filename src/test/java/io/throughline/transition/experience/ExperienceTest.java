package io.throughline.transition.experience;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Sample;
import io.throughline.transition.experience.Experience.Rule;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ExperienceTest {
    private static final int[] TEN = {8, 10, 12, 13, 15, 18, 21, 25, 34, 60};

    private static Experience of(int[] ended, int... going) {
        return new Experience(Rule.TEMPLATE, Sample.of(ended), Sample.of(going));
    }

    @Test
    void of_ten_tasks_half_is_known_and_p80_is_not_supported() {
        assertThat(of(TEN).likely()).isEqualTo(new Estimate.Days(16.5));
        assertThat(of(TEN).p80()).isEqualTo(new Estimate.NotSupported(10, 14));
    }

    @Test
    void fourteen_support_it_and_thirteen_do_not() {
        var fourteen = IntStream.rangeClosed(1, 14).toArray();

        assertThat(of(fourteen).p80())
                .isInstanceOfSatisfying(
                        Estimate.Days.class,
                        estimate -> assertThat(estimate.days()).isCloseTo(11.4, Offset.offset(1e-9)));
        assertThat(of(IntStream.rangeClosed(1, 13).toArray()).p80()).isInstanceOf(Estimate.NotSupported.class);
    }

    @Test
    void tasks_that_are_still_going_make_it_longer() {
        var ended = IntStream.rangeClosed(1, 14).toArray();

        assertThat(of(ended, 13, 13).p80()).isEqualTo(new Estimate.Days(13));
        assertThat(of(ended, 1, 1, 1, 1, 1, 1, 20, 20, 20, 20).p80()).isEqualTo(new Estimate.NotReached());
    }

    @Test
    void without_any_nothing_is_said() {
        assertThat(Experience.none().likely()).isEqualTo(new Estimate.NotSupported(0, 5));
        assertThat(Experience.none().isEnough()).isFalse();
        assertThat(of(TEN).isEnough()).isTrue();
        assertThat(of(TEN, 1, 2).n()).isEqualTo(12);
    }
}
