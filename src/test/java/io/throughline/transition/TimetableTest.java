package io.throughline.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.calendar.Absence;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.Place;
import io.throughline.transition.calendar.Weekend;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.calendar.WorkCalendar.Closed;
import io.throughline.transition.schedule.WayOut;
import io.throughline.transition.template.PlanTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The usual steps, walked back from Tuesday, 15 September 2026.
class TimetableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 4);
    private static final LocalDate GO_LIVE = LocalDate.of(2026, 9, 15);
    private static final Closure CLOSED = new Closure(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "Labour day");

    private final Plan plan = PlanTemplate.USUAL.draft(Ids.next());

    private static CriticalDate goLive(LocalDate on) {
        return new CriticalDate(Ids.next(), Part.GO_LIVE, on, true, "", 1);
    }

    private static WorkCalendar closed(Closure... closures) {
        return new WorkCalendar(Weekend.SATURDAY_SUNDAY, null, List.of(closures));
    }

    private static Sides sides(Closure... theirs) {
        return new Sides(closed(CLOSED), closed(theirs), List.of());
    }

    private Timetable of(Plan plan, LocalDate today, Sides sides) {
        return Timetable.of(plan, List.of(goLive(GO_LIVE)), sides, today);
    }

    private Timetable golden() {
        return of(plan, TODAY, sides(CLOSED));
    }

    private Task task(String step) {
        return plan.tasks().stream()
                .filter(task -> step.equals(task.step()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sign_by_30_june_and_to_legal_tomorrow() {
        assertThat(golden().signBy()).hasValue(LocalDate.of(2026, 6, 30));
        assertThat(golden().toLegalBy()).hasValue(TODAY.plusDays(1));
    }

    @Test
    void with_3_july_closed_on_their_side_it_was_to_legal_tomorrow_the_day_before() {
        var july = new Closure(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 3), "Independence day");
        var moved = of(plan, TODAY.minusDays(1), sides(CLOSED, july));

        assertThat(moved.toLegalBy()).hasValue(TODAY);
        assertThat(moved.signBy()).hasValue(LocalDate.of(2026, 6, 29));
        assertThat(moved.row(task("provisioning")))
                .extracting(Timetable.Row::latestStart, Timetable.Row::latestFinish)
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 7));
    }

    @Test
    void what_only_we_do_goes_on_while_they_are_closed() {
        var alone = plan.with(ours(task("install")));
        var freeze = new Closure(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 24), "freeze");

        assertThat(of(plan, TODAY, sides(CLOSED, freeze)).signBy()).hasValue(LocalDate.of(2026, 6, 23));
        assertThat(of(alone, TODAY, sides(CLOSED, freeze)).signBy()).hasValue(LocalDate.of(2026, 6, 30));
    }

    private static Task ours(Task task) {
        return new Task(
                task.id(),
                task.name(),
                Side.OURS,
                task.part(),
                task.step(),
                task.likely(),
                task.p80(),
                task.vulnerable(),
                task.mark(),
                task.owner(),
                task.person(),
                task.notBefore(),
                task.progress(),
                task.waits(),
                task.version());
    }

    @Test
    void whoever_is_away_holds_up_what_they_do_and_nothing_else() {
        UUID kari = Ids.next();
        var install = task("install");
        var given = new Task(
                install.id(),
                install.name(),
                install.side(),
                null,
                install.step(),
                20,
                null,
                false,
                null,
                new Task.Who(kari, "Kari"),
                null,
                null,
                Progress.NONE,
                install.waits(),
                1);
        var away = List.of(new Absence(kari, LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 24)));
        var sides = new Sides(closed(CLOSED), closed(CLOSED), away);

        assertThat(of(plan.with(given), TODAY, sides).signBy()).hasValue(LocalDate.of(2026, 6, 23));
        assertThat(of(plan, TODAY, sides).signBy()).hasValue(LocalDate.of(2026, 6, 30));
    }

    @Test
    void four_working_days_too_late_is_said_with_the_ways_out() {
        var late = of(plan, LocalDate.of(2026, 6, 11), sides(CLOSED)).pinned().getFirst();

        assertThat(late.late()).isEqualTo(4);
        assertThat(late.earliest()).isEqualTo("2026-09-21");
        assertThat(late.ways()).first().isInstanceOf(WayOut.Move.class);
        assertThat(late.ways()).hasAtLeastOneElementOfType(WayOut.Shorten.class);
        assertThat(late.ways()).hasAtLeastOneElementOfType(WayOut.Overlap.class);
    }

    @Test
    void a_pinned_day_on_which_nobody_works_says_why_and_is_counted_back_from_the_day_before() {
        var norway = new WorkCalendar(Weekend.SATURDAY_SUNDAY, new Place("NO", ""), List.of());
        var holiday = Timetable.of(
                plan,
                List.of(goLive(LocalDate.of(2027, 5, 17))),
                new Sides(WorkCalendar.WEEKDAYS, norway, List.of()),
                TODAY);

        assertThat(holiday.pinned().getFirst().closed()).isInstanceOf(Closed.OnHoliday.class);
        assertThat(holiday.row(task("go-live")).latestStart()).isEqualTo("2027-05-14");
    }

    @Test
    void without_a_pinned_day_nothing_walks_back() {
        var unpinned = Timetable.of(plan, List.of(), Sides.WEEKDAYS, TODAY);

        assertThat(unpinned.isPinned()).isFalse();
        assertThat(unpinned.signBy()).isEmpty();
        assertThat(unpinned.pinned()).isEmpty();
        assertThat(unpinned.rows()).hasSize(plan.tasks().size());
    }

    @Test
    void once_it_is_with_legal_and_signed_neither_leads_any_more() {
        var legal = plan.with(task("legal").with(new Progress(TODAY.minusDays(3), null)));
        var signed = legal.with(task("order").with(new Progress(TODAY.minusDays(3), TODAY)));

        assertThat(of(legal, TODAY, sides(CLOSED)).toLegalBy()).isEmpty();
        assertThat(of(legal, TODAY, sides(CLOSED)).signBy()).isPresent();
        assertThat(of(signed, TODAY, sides(CLOSED)).signBy()).isEmpty();
    }

    @Test
    void a_circle_is_named() {
        var order = task("order");
        var legal = task("legal").with(List.of(Wait.forEnd(order.id())));

        assertThat(Timetable.circle(plan)).isEmpty();
        assertThat(Timetable.circle(plan.with(legal)))
                .extracting(Task::name)
                .containsExactlyInAnyOrder("Legal", "Order and countersign");
    }

    @Test
    void a_day_far_beyond_all_calendars_is_computed_too() {
        var far = Timetable.of(plan, List.of(goLive(LocalDate.of(2199, 1, 1))), sides(CLOSED), TODAY);

        assertThat(far.row(task("legal")).slack()).isGreaterThan(40_000);
    }

    @Test
    void the_chance_is_that_of_both_flags_and_says_of_how_many_tasks_p80_is_assumed() {
        var dates = List.of(
                goLive(LocalDate.of(2026, 12, 1)),
                new CriticalDate(Ids.next(), Part.VICTORY, LocalDate.of(2027, 3, 1), false, "", 1));
        var chance = PlanChance.of(Timetable.of(plan, dates, sides(CLOSED), TODAY), 7, 500);

        assertThat(chance.goLive()).isBetween(.3, 1.0);
        assertThat(chance.victory()).isBetween(.3, 1.0);
        assertThat(chance.assumed()).isEqualTo(8);
        assertThat(chance.chance().strip()).isNotEmpty();
    }
}
