package io.throughline.transition.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.transition.schedule.Network.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private final OpenDays weekdays = Plans.weekdays();

    private List<Activity> activities(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Activity.of("task " + i, 1, weekdays))
                .toList();
    }

    @Test
    void a_circle_is_refused_and_named_in_its_order() {
        var links = List.of(Link.then(0, 1), Link.then(1, 2), Link.then(2, 3), Link.then(3, 1), Link.then(3, 4));

        assertThat(Network.of(activities(5), links)).isEqualTo(new Order.Loop(List.of(2, 3, 1)));
        assertThatThrownBy(() -> Network.ordered(activities(5), links)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_waits_for_itself_is_a_circle_of_one() {
        assertThat(Network.of(activities(2), List.of(Link.then(1, 1)))).isEqualTo(new Order.Loop(List.of(1)));
    }

    @Test
    void two_ways_to_the_same_end_are_no_circle() {
        var links = List.of(Link.then(0, 1), Link.then(0, 2), Link.then(1, 3), Link.then(2, 3));

        assertThat(Network.of(activities(4), links)).isInstanceOf(Order.Ordered.class);
    }

    @Test
    void nothing_at_all_is_a_plan_too() {
        var schedule = Network.ordered(List.of(), List.of()).schedule(LocalDate.of(2026, 5, 4));

        assertThat(schedule.goals()).isEmpty();
        assertThat(schedule.tightest()).isEmpty();
        assertThat(schedule.critical().all()).isEmpty();
    }
}
