package io.throughline.transition.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of every plan: on calendars that close as they like, around year ends, leap days and the days on which
/// clocks are put forward.
class ScheduleProperties {
    private static final int SPAN = 400;

    /// A plan that chance drew, and the same in another order and with other names.
    record Drawn(LocalDate today, Network network, Network shuffled, List<Integer> at) {
        Schedule schedule() {
            return network.schedule(today);
        }
    }

    @Provide
    Arbitrary<Drawn> plans() {
        return Arbitraries.of(
                        LocalDate.of(2026, 3, 27),
                        LocalDate.of(2026, 10, 23),
                        LocalDate.of(2026, 12, 21),
                        LocalDate.of(2028, 2, 25))
                .flatMap(today -> Arbitraries.longs().map(seed -> drawn(today, new Random(seed))));
    }

    private static Drawn drawn(LocalDate today, Random random) {
        var calendars = List.of(calendar(today, random), calendar(today, random), OpenDays.ALL);
        var size = 1 + random.nextInt(14);
        var activities = new ArrayList<Activity>();
        for (var i = 0; i < size; i++) activities.add(activity(i, today, calendars, random));
        var links = new ArrayList<Link>();
        for (var i = random.nextInt(2 * size); i > 0; i--) {
            var to = random.nextInt(size);
            if (to > 0) links.add(link(random.nextInt(to), to, calendars, random));
        }
        var at = new ArrayList<Integer>();
        for (var i = 0; i < size; i++) at.add(i);
        Collections.shuffle(at, random);
        return new Drawn(
                today, Network.ordered(activities, links), shuffled(activities, links, at, random), List.copyOf(at));
    }

    private static OpenDays calendar(LocalDate today, Random random) {
        var open = new BitSet();
        for (var i = 0; i < SPAN; i++) if (random.nextInt(7) < 5) open.set(i);
        var freeze = random.nextInt(SPAN);
        open.clear(freeze, Math.min(SPAN, freeze + random.nextInt(20)));
        return OpenDays.of((int) today.toEpochDay() - SPAN / 2, SPAN, open);
    }

    private static Activity activity(int i, LocalDate today, List<OpenDays> calendars, Random random) {
        var due = random.nextInt(4) == 0 ? today.plusDays(random.nextInt(200)) : null;
        return new Activity(
                "task " + i,
                random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(20),
                calendars.get(random.nextInt(3)),
                random.nextInt(5) == 0 ? today.plusDays(random.nextInt(60)) : null,
                due,
                null,
                null);
    }

    private static Link link(int from, int to, List<OpenDays> calendars, Random random) {
        var kinds = Link.Kind.values();
        return new Link(
                from, to, kinds[random.nextInt(kinds.length)], random.nextInt(7) - 3, calendars.get(random.nextInt(3)));
    }

    private static Network shuffled(List<Activity> activities, List<Link> links, List<Integer> at, Random random) {
        var moved = new ArrayList<>(activities);
        for (var i = 0; i < at.size(); i++) moved.set(at.get(i), renamed(activities.get(i)));
        var others = new ArrayList<Link>();
        for (var link : links)
            others.add(new Link(at.get(link.from()), at.get(link.to()), link.kind(), link.lag(), link.days()));
        Collections.shuffle(others, random);
        return Network.ordered(moved, others);
    }

    private static Activity renamed(Activity one) {
        return new Activity(
                one.name() + ", renamed", one.duration(), one.days(), one.notBefore(), one.due(), null, null);
    }

    @Property
    void slack_never_changes_by_renaming_and_putting_in_another_order(@ForAll("plans") Drawn drawn) {
        var plan = drawn.schedule();
        var other = drawn.shuffled().schedule(drawn.today());

        for (var one = 0; one < plan.network().size(); one++) {
            var there = drawn.at().get(one);
            assertThat(other.slack(there)).isEqualTo(plan.slack(one));
            assertThat(other.freeSlack(there)).isEqualTo(plan.freeSlack(one));
            assertThat(other.latestStart(there)).isEqualTo(plan.latestStart(one));
        }
    }

    @Property
    void from_the_latest_start_to_the_latest_finish_are_as_many_open_days_as_it_takes(@ForAll("plans") Drawn drawn) {
        var plan = drawn.schedule();

        for (var one = 0; one < plan.network().size(); one++) {
            var activity = plan.network().activities().get(one);
            assertThat(open(activity, plan.latestStart(one), plan.latestFinish(one)))
                    .isEqualTo(activity.duration());
            assertThat(open(activity, plan.earliestStart(one), plan.earliestFinish(one)))
                    .isEqualTo(activity.duration());
        }
    }

    private static int open(Activity activity, LocalDate first, LocalDate last) {
        if (activity.isMilestone()) return first.equals(last) ? 0 : -1;
        var days = activity.days();
        if (!days.isOpen((int) first.toEpochDay()) || !days.isOpen((int) last.toEpochDay())) return -1;
        return days.rank((int) last.toEpochDay() + 1) - days.rank((int) first.toEpochDay());
    }

    @Property
    void each_pass_keeps_to_every_link(@ForAll("plans") Drawn drawn) {
        var network = drawn.network();
        var early = new Pass(network.size());
        early.earliest(network, network.durations, (int) drawn.today().toEpochDay(), -1);
        var late = new Pass(network.size());
        late.latest(network, network.durations, network.due, (int) drawn.today().toEpochDay());

        for (var pass : List.of(early, late))
            for (var link : network.links) {
                var bound = link.bound(pass.start[link.from()], pass.finish[link.from()]);
                assertThat(bound)
                        .isLessThanOrEqualTo(link.kind().isToStart() ? pass.start[link.to()] : pass.finish[link.to()]);
            }
    }

    @Property
    void the_two_passes_agree_on_whether_a_plan_can_be_kept(@ForAll("plans") Drawn drawn) {
        var plan = drawn.schedule();
        var isLate = plan.goals().stream().anyMatch(goal -> plan.late(goal) > 0);
        var isShort = java.util.stream.IntStream.range(0, plan.network().size()).anyMatch(one -> plan.slack(one) < 0);

        assertThat(isShort).isEqualTo(isLate);
    }

    @Property
    void what_can_be_moved_alone_can_be_moved(@ForAll("plans") Drawn drawn) {
        var plan = drawn.schedule();

        for (var one = 0; one < plan.network().size(); one++) {
            assertThat(plan.freeSlack(one)).isGreaterThanOrEqualTo(Math.min(0, plan.slack(one)));
            if (plan.goals().stream().noneMatch(goal -> plan.late(goal) > 0))
                assertThat(plan.freeSlack(one)).isBetween(0, plan.slack(one));
        }
    }

    @Property
    void a_way_out_brings_what_it_says(@ForAll("plans") Drawn drawn) {
        var plan = drawn.schedule();

        for (var goal : plan.goals())
            for (var way : WaysOut.of(plan, goal)) assertThat(way.won()).isBetween(1, plan.late(goal));
    }
}
