package io.throughline.transition.schedule;

import static io.throughline.transition.schedule.Plans.earliest;
import static io.throughline.transition.schedule.Plans.latest;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.transition.schedule.Link.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Small plans in the week of Monday, 4 May 2026.
class ScheduleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final OpenDays weekdays = Plans.weekdays();

    private Activity task(int duration) {
        return Activity.of("task", duration, weekdays);
    }

    private Activity due(int duration, LocalDate due) {
        return new Activity("task", duration, weekdays, null, due, null, null);
    }

    private Activity actual(int duration, @Nullable LocalDate begun, @Nullable LocalDate done) {
        return new Activity("task", duration, weekdays, null, null, begun, done);
    }

    private Schedule of(List<Activity> activities, Link... links) {
        return Network.ordered(activities, List.of(links)).schedule(MONDAY);
    }

    private Link link(Kind kind, int lag) {
        return new Link(0, 1, kind, lag, weekdays);
    }

    @Test
    void each_kind_of_link_holds_up_what_it_says() {
        var two = List.of(task(3), task(2));

        assertThat(earliest(of(two, link(Kind.FINISH_START, 0)), 1)).isEqualTo("2026-05-07/2026-05-08");
        assertThat(earliest(of(two, link(Kind.START_START, 1)), 1)).isEqualTo("2026-05-05/2026-05-06");
        assertThat(earliest(of(two, link(Kind.FINISH_FINISH, 1)), 1)).isEqualTo("2026-05-06/2026-05-07");
        assertThat(earliest(of(two, link(Kind.START_FINISH, 4)), 1)).isEqualTo("2026-05-06/2026-05-07");
    }

    @Test
    void each_kind_of_link_leaves_as_much_time_as_it_says() {
        var two = List.of(task(3), due(2, FRIDAY));

        assertThat(latest(of(two, link(Kind.FINISH_START, 0)), 0)).isEqualTo("2026-05-04/2026-05-06");
        assertThat(latest(of(two, link(Kind.START_START, 1)), 0)).isEqualTo("2026-05-06/2026-05-08");
        assertThat(latest(of(two, link(Kind.FINISH_FINISH, 1)), 0)).isEqualTo("2026-05-05/2026-05-07");
        assertThat(latest(of(two, link(Kind.START_FINISH, 4)), 0))
                .as("it starts four days before the other is over")
                .isEqualTo("2026-05-05/2026-05-07");
    }

    @Test
    void a_lag_elapses_or_counts_working_days() {
        var two = List.of(task(5), task(1));
        var elapsed = new Link(0, 1, Kind.FINISH_START, 2, OpenDays.ALL);

        assertThat(of(two, elapsed).earliestStart(1)).isEqualTo(NEXT_MONDAY);
        assertThat(of(two, link(Kind.FINISH_START, 2)).earliestStart(1)).isEqualTo(NEXT_MONDAY.plusDays(2));
        assertThat(of(two, link(Kind.FINISH_START, -2)).earliestStart(1)).isEqualTo(FRIDAY.minusDays(1));
    }

    @Test
    void a_milestone_takes_no_day_and_happens_as_an_open_one_begins() {
        var plan = of(List.of(task(5), task(0), task(1)), Link.then(0, 1), Link.then(1, 2));

        assertThat(earliest(plan, 1)).isEqualTo("2026-05-11/2026-05-11");
        assertThat(plan.earliestStart(2)).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void slack_is_what_can_be_lost_and_free_slack_what_nobody_else_notices() {
        var plan = of(
                List.of(task(1), task(2), task(4), due(1, NEXT_MONDAY)),
                Link.then(0, 1),
                Link.then(1, 3),
                Link.then(2, 3));

        assertThat(plan.slack(0)).isEqualTo(2);
        assertThat(plan.freeSlack(0)).isZero();
        assertThat(plan.freeSlack(1)).isEqualTo(1);
        assertThat(plan.slack(2)).isEqualTo(1);
        assertThat(plan.freeSlack(2)).isZero();
        assertThat(plan.critical().all()).containsExactly(2, 3);
    }

    @Test
    void what_is_over_stays_where_it_was_and_what_has_begun_goes_on() {
        var plan = of(
                List.of(
                        actual(5, MONDAY.minusDays(7), MONDAY.minusDays(4)),
                        actual(5, MONDAY.minusDays(3), null),
                        task(2)),
                Link.then(0, 1),
                Link.then(1, 2));

        assertThat(earliest(plan, 0)).isEqualTo("2026-04-27/2026-04-30");
        assertThat(earliest(plan, 1)).isEqualTo("2026-05-01/2026-05-07");
        assertThat(plan.earliestStart(2)).isEqualTo(FRIDAY);
    }

    @Test
    void what_takes_longer_than_it_was_to_take_is_over_today_at_the_earliest() {
        var plan = of(List.of(actual(2, MONDAY.minusDays(14), null), due(1, MONDAY)), Link.then(0, 1));

        assertThat(plan.earliestFinish(0)).isEqualTo(MONDAY);
        assertThat(plan.late(1)).isEqualTo(1);
        assertThat(plan.critical().all()).containsExactly(0, 1);
    }

    @Test
    void what_was_done_late_makes_nothing_late_that_is_over_too() {
        var plan = of(
                List.of(actual(1, FRIDAY.minusDays(7), FRIDAY.minusDays(7)), actual(1, MONDAY, MONDAY), due(1, FRIDAY)),
                Link.then(0, 1),
                Link.then(1, 2));

        assertThat(plan.goals()).containsExactly(2);
        assertThat(plan.slack(2)).isEqualTo(3);
    }

    @Test
    void nothing_begins_before_the_day_before_which_it_can_not() {
        var late = new Activity("budget of the new year", 1, weekdays, NEXT_MONDAY, null, null, null);

        assertThat(of(List.of(late)).earliestStart(0)).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void a_side_works_while_the_other_is_closed_but_both_together_do_not() {
        var theirs = Plans.weekdays(FRIDAY);
        var ours = Activity.of("ours", 5, weekdays);
        var both = Activity.of("both", 5, weekdays.and(theirs));

        assertThat(of(List.of(ours, both)).earliestFinish(0)).isEqualTo(FRIDAY);
        assertThat(of(List.of(ours, both)).earliestFinish(1)).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void with_two_flags_the_one_with_less_time_leads() {
        var plan = of(
                List.of(task(5), due(0, NEXT_MONDAY.plusDays(7)), task(10), due(0, NEXT_MONDAY.plusDays(14))),
                Link.then(0, 1),
                Link.then(1, 2),
                Link.then(2, 3));

        assertThat(plan.goals()).containsExactly(1, 3);
        assertThat(plan.tightest()).hasValue(3);
        assertThat(plan.slack(3)).isZero();
        assertThat(plan.latestStart(1)).isEqualTo(NEXT_MONDAY);
    }
}
