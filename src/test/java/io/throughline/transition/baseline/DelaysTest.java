package io.throughline.transition.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Sides;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.Task.Who;
import io.throughline.transition.Timetable;
import io.throughline.transition.baseline.Baseline.Agreement;
import io.throughline.transition.baseline.Delay.Effect;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.Weekend;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.template.PlanTemplate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The plan of the source, agreed on 4 June 2026: Legal from 5 to 25 June, the order until 30 June, go-live on Tuesday,
/// 15 September.
class DelaysTest {
    private static final LocalDate AGREED = LocalDate.of(2026, 6, 4);
    private static final LocalDate GO_LIVE = LocalDate.of(2026, 9, 15);
    private static final Closure CLOSED = new Closure(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "Labour day");
    private static final WorkCalendar CALENDAR = new WorkCalendar(Weekend.SATURDAY_SUNDAY, null, List.of(CLOSED));
    private static final Sides SIDES = new Sides(CALENDAR, CALENDAR, List.of());

    private final Plan plan = PlanTemplate.USUAL.draft(Ids.next());
    private final Baseline baseline = baseline();

    private static List<CriticalDate> pinned(LocalDate goLive) {
        return List.of(new CriticalDate(Ids.next(), Part.GO_LIVE, goLive, true, "", 1));
    }

    private static Timetable on(Plan plan, LocalDate goLive, LocalDate today) {
        return Timetable.of(plan, pinned(goLive), SIDES, today);
    }

    private Baseline baseline(Slip... slips) {
        var who = new Who(Ids.next(), "Ines Calder");
        var agreement = new Agreement(who, who, AGREED, Channel.MEETING, "");
        var tasks = slips.length == 0 ? Baseline.agreed(on(plan, GO_LIVE, AGREED)) : baseline.tasks();
        return new Baseline(Ids.next(), 1, agreement, GO_LIVE, null, AGREED, tasks, List.of(slips));
    }

    private Task task(String step) {
        return plan.tasks().stream()
                .filter(task -> step.equals(task.step()))
                .findFirst()
                .orElseThrow();
    }

    private Plan legalOver(LocalDate on) {
        return plan.with(task("legal").with(new Progress(LocalDate.of(2026, 6, 5), on)));
    }

    private Delays delays(Plan plan, LocalDate goLive, LocalDate today) {
        return Delays.of(baseline, on(plan, goLive, today), pinned(goLive));
    }

    private static Delay of(Delays delays, String name) {
        return delays.late().stream()
                .filter(one -> one.agreed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Slip slip(int days, Cause cause) {
        var agreed = baseline.of(task("legal").id()).orElseThrow();
        return new Slip(Ids.next(), agreed.id(), days, cause, "", null, AGREED);
    }

    @Test
    void the_baseline_keeps_the_days_by_which_each_task_has_to_be() {
        var legal = baseline.of(task("legal").id()).orElseThrow();
        var order = baseline.of(task("order").id()).orElseThrow();

        assertThat(legal.first()).isEqualTo("2026-06-05");
        assertThat(legal.last()).isEqualTo("2026-06-25");
        assertThat(order.last()).isEqualTo("2026-06-30");
        assertThat(delays(plan, GO_LIVE, AGREED).late()).isEmpty();
    }

    @Test
    void of_a_plan_that_is_too_late_the_baseline_keeps_the_days_on_which_each_task_can_be() {
        var late = on(plan, GO_LIVE, LocalDate.of(2026, 6, 11));
        var tasks = Baseline.agreed(late);

        assertThat(tasks).allSatisfy(task -> assertThat(task.last()).isAfterOrEqualTo(task.first()));
        assertThat(tasks.stream().filter(task -> task.part() == Part.GO_LIVE).findFirst())
                .hasValueSatisfying(task -> assertThat(task.last()).isEqualTo("2026-09-21"));
    }

    @Test
    void what_is_done_later_slips_and_what_waits_for_it_only_waits() {
        var delays = delays(legalOver(LocalDate.of(2026, 6, 30)), GO_LIVE, LocalDate.of(2026, 7, 1));

        var legal = of(delays, "Legal");
        assertThat(legal.days()).isEqualTo(3);
        assertThat(legal.own()).isEqualTo(3);
        assertThat(legal.effects()).containsExactly(new Effect(Part.GO_LIVE, 3, 0, 0));
        var order = of(delays, "Order and countersign");
        assertThat(order.days()).isEqualTo(3);
        assertThat(order.own()).isZero();
        assertThat(order.behind()).isEqualTo("Legal");
        assertThat(of(delays, "Go-live").now()).isEqualTo("2026-09-18");
        assertThat(delays.asked()).containsExactly(legal);
        assertThat(delays.unexplained()).isEqualTo(3);
        assertThat(delays.mover(Part.GO_LIVE))
                .hasValueSatisfying(task -> assertThat(task.name()).isEqualTo("Legal"));
    }

    @Test
    void what_has_not_begun_slips_with_each_day_that_passes() {
        assertThat(delays(plan, GO_LIVE, LocalDate.of(2026, 6, 5)).late()).isEmpty();
        assertThat(of(delays(plan, GO_LIVE, LocalDate.of(2026, 6, 11)), "Legal").own())
                .isEqualTo(4);
    }

    @Test
    void a_slip_takes_what_the_day_could_wait_before_it_moves_the_day() {
        var install = task("install");
        var shorter = new Task(
                install.id(),
                install.name(),
                install.side(),
                null,
                install.step(),
                15,
                null,
                false,
                null,
                null,
                null,
                null,
                Progress.NONE,
                install.waits(),
                1);
        var delays = delays(legalOver(LocalDate.of(2026, 6, 30)).with(shorter), GO_LIVE, LocalDate.of(2026, 7, 1));

        assertThat(of(delays, "Legal").effects()).containsExactly(new Effect(Part.GO_LIVE, 0, 3, 2));
        assertThat(delays.of(Part.GO_LIVE)).isEmpty();
    }

    @Test
    void a_day_that_is_put_off_is_a_slip_of_its_own() {
        var later = LocalDate.of(2026, 9, 22);
        var delays = delays(plan, later, AGREED);

        assertThat(delays.late()).singleElement().satisfies(one -> {
            assertThat(one.agreed().part()).isEqualTo(Part.GO_LIVE);
            assertThat(one.now()).isEqualTo(later);
            assertThat(one.own()).isEqualTo(5);
            assertThat(one.effects()).containsExactly(new Effect(Part.GO_LIVE, 5, 0, 0));
        });
        assertThat(delays.mover(Part.GO_LIVE)).isEmpty();
    }

    @Test
    void the_days_are_summed_by_cause_and_only_those_that_came_since_are_asked() {
        var told = baseline(slip(2, Cause.THEIRS), slip(1, Cause.THIRD_PARTY));
        var over = on(legalOver(LocalDate.of(2026, 7, 2)), GO_LIVE, LocalDate.of(2026, 7, 3));

        var delays = Delays.of(told, over, pinned(GO_LIVE));

        assertThat(of(delays, "Legal").own()).isEqualTo(5);
        assertThat(of(delays, "Legal").unexplained()).isEqualTo(2);
        assertThat(delays.byCause()).isEqualTo(Map.of(Cause.THEIRS, 2, Cause.THIRD_PARTY, 1));
    }

    @Test
    void what_was_made_up_since_is_counted_no_more() {
        var told = baseline(slip(2, Cause.THEIRS), slip(3, Cause.OURS));
        var over = on(legalOver(LocalDate.of(2026, 6, 30)), GO_LIVE, LocalDate.of(2026, 7, 1));

        var delays = Delays.of(told, over, pinned(GO_LIVE));

        assertThat(delays.byCause()).isEqualTo(Map.of(Cause.THEIRS, 2, Cause.OURS, 1));
        assertThat(delays.unexplained()).isZero();
    }

    @Test
    void a_task_that_is_gone_from_the_plan_is_no_slip() {
        var without = new Plan(
                plan.id(),
                plan.dealId(),
                null,
                null,
                plan.tasks().stream()
                        .filter(task -> !"first-use".equals(task.step()) && !"victory".equals(task.step()))
                        .toList(),
                2);

        assertThat(delays(without, GO_LIVE, AGREED).late()).isEmpty();
        assertThat(Arrays.stream(Cause.values()).map(Cause::name))
                .containsExactly("THEIRS", "OURS", "BOTH", "THIRD_PARTY");
    }

    /// Legal took four days more, the order after it made up for one of them, and both are over.
    private Plan orderOver() {
        var order = task("order").with(new Progress(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 3)));
        return legalOver(LocalDate.of(2026, 7, 1)).with(order);
    }

    @Test
    void what_is_over_since_and_had_to_wait_hides_nothing_of_what_a_delay_does() {
        var late = delays(orderOver(), GO_LIVE, LocalDate.of(2026, 7, 4));

        assertThat(of(late, "Legal").own()).isEqualTo(4);
        assertThat(of(late, "Order and countersign").days()).isEqualTo(3);
        assertThat(of(late, "Order and countersign").own()).isZero();
        assertThat(of(late, "Legal").effects()).containsExactly(new Effect(Part.GO_LIVE, 3, 0, 0));
        assertThat(late.mover(Part.GO_LIVE)).map(Task::name).contains("Legal");
    }

    @Test
    void what_began_late_since_hides_nothing_either() {
        var provisioning = task("provisioning").with(new Progress(LocalDate.of(2026, 7, 6), null));
        var late = delays(orderOver().with(provisioning), GO_LIVE, LocalDate.of(2026, 7, 7));

        assertThat(of(late, "Legal").effects()).containsExactly(new Effect(Part.GO_LIVE, 3, 0, 0));
    }

    @Test
    void what_lost_days_by_itself_answers_for_these_alone() {
        var order = task("order").with(new Progress(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 8)));
        var late = delays(legalOver(LocalDate.of(2026, 7, 1)).with(order), GO_LIVE, LocalDate.of(2026, 7, 9));

        assertThat(of(late, "Order and countersign").own()).isEqualTo(2);
        assertThat(of(late, "Legal").effects()).containsExactly(new Effect(Part.GO_LIVE, 4, 0, 0));
        assertThat(of(late, "Order and countersign").effects()).containsExactly(new Effect(Part.GO_LIVE, 2, 0, 0));
    }
}
