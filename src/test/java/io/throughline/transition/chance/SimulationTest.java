package io.throughline.transition.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throughline.transition.schedule.Activity;
import io.throughline.transition.schedule.Link;
import io.throughline.transition.schedule.Network;
import io.throughline.transition.schedule.OpenDays;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// On a calendar without weekends, so that days can be counted by hand.
class SimulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final int ORDER = 0;
    private static final int GOAL = 2;

    private static Network row(int order, int work) {
        return Network.ordered(
                List.of(
                        Activity.of("order", order, OpenDays.ALL),
                        Activity.of("work", work, OpenDays.ALL),
                        Activity.of("go-live", 0, OpenDays.ALL)),
                List.of(Link.then(0, 1), Link.then(1, 2)));
    }

    private static Chance run(List<Spread> spreads, int days, long seed) {
        return Simulation.run(
                row(1, 10), spreads, List.of(new Goal(GOAL, TODAY.plusDays(days))), ORDER, TODAY, seed, 4000);
    }

    private static List<Spread> spreads(boolean shared) {
        return List.of(new Spread(1, 1, false), new Spread(10, 15, shared), new Spread(0, 0, false));
    }

    @Test
    void half_of_the_runs_take_the_likely_duration_and_four_of_five_p80() {
        assertThat(run(spreads(false), 11, 7).met().getFirst()).isCloseTo(.5, within(.06));
        assertThat(run(spreads(false), 16, 7).met().getFirst()).isCloseTo(.8, within(.04));
    }

    @Test
    void the_same_seed_gives_the_same_figures() {
        assertThat(run(spreads(true), 14, 7)).isEqualTo(run(spreads(true), 14, 7));
        assertThat(run(spreads(true), 14, 8)).isNotEqualTo(run(spreads(true), 14, 7));
    }

    @Test
    void what_never_scatters_is_in_time_or_not() {
        var fixed = List.of(new Spread(1, 1, true), new Spread(10, 10, true), new Spread(0, 0, true));

        assertThat(run(fixed, 11, 7).met()).containsExactly(1.0);
        assertThat(run(fixed, 11, 7).lastDay()).isEqualTo(TODAY);
        assertThat(run(fixed, 10, 7).met()).containsExactly(0.0);
        assertThat(run(fixed, 10, 7).lastDay()).isNull();
        assertThat(run(fixed, 20, 7).lastDay()).isEqualTo(TODAY.plusDays(9));
        assertThat(run(fixed, 20, 7).lostByADay()).isEqualTo(1);
    }

    @Test
    void the_later_the_order_lands_the_smaller_the_chance() {
        var strip = run(spreads(true), 40, 7).strip();

        assertThat(strip).hasSizeBetween(3, 27);
        assertThat(strip.getFirst().chance()).isGreaterThan(.95);
        assertThat(strip.getLast().chance()).isLessThan(.05);
        for (var i = 1; i < strip.size(); i++)
            assertThat(strip.get(i).chance())
                    .isLessThanOrEqualTo(strip.get(i - 1).chance());
    }

    @Test
    void on_the_last_responsible_day_four_of_five_runs_are_in_time_and_on_the_next_fewer() {
        var chance = run(spreads(true), 40, 7);
        var at = chance.strip().stream().map(Chance.Landing::day).toList().indexOf(chance.lastDay());

        assertThat(at).isNotNegative();
        assertThat(chance.strip().get(at).chance()).isGreaterThanOrEqualTo(.8);
        assertThat(chance.strip().get(at + 1).chance()).isLessThan(.8);
        assertThat(chance.strip().get(at + 1).day())
                .isEqualTo(java.util.Objects.requireNonNull(chance.lastDay()).plusDays(1));
        assertThat(chance.lostByADay()).isPositive();
    }

    @Test
    void what_the_buyers_tasks_have_in_common_makes_a_long_row_of_them_less_certain() {
        var size = 20;
        var activities = IntStream.range(0, size)
                .mapToObj(i -> Activity.of("task", 5, OpenDays.ALL))
                .toList();
        var network = Network.ordered(
                activities,
                IntStream.range(1, size).mapToObj(i -> Link.then(i - 1, i)).toList());
        var generous = new Goal(size - 1, TODAY.plusDays(130));

        var alone = Simulation.run(network, all(size, false), List.of(generous), -1, TODAY, 7, 4000);
        var together = Simulation.run(network, all(size, true), List.of(generous), -1, TODAY, 7, 4000);

        assertThat(together.met().getFirst()).isLessThan(alone.met().getFirst() - .05);
        assertThat(together.strip()).isEmpty();
    }

    private static List<Spread> all(int size, boolean shared) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Spread(5, 7.5, shared))
                .collect(Collectors.toList());
    }

    @Test
    void an_order_that_nothing_waits_for_has_no_last_day() {
        var apart = Network.ordered(
                List.of(
                        Activity.of("order", 1, OpenDays.ALL),
                        Activity.of("work", 10, OpenDays.ALL),
                        Activity.of("go-live", 0, OpenDays.ALL)),
                List.of(Link.then(1, 2)));

        var chance = Simulation.run(
                apart, spreads(false), List.of(new Goal(GOAL, TODAY.plusDays(20))), ORDER, TODAY, 7, 100);

        assertThat(chance.strip()).isEmpty();
        assertThat(chance.lastDay()).isNull();
    }
}
