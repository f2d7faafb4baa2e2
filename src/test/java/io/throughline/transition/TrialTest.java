package io.throughline.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.template.PlanTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// What if a task took longer, began later, or a day were another: of the usual steps, from Thursday, 4 June 2026, to
/// Tuesday, 15 September 2026.
class TrialTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 4);
    private static final LocalDate GO_LIVE = LocalDate.of(2026, 9, 15);

    private final Plan plan = PlanTemplate.USUAL.draft(Ids.next());
    private final Timetable standing = of(plan, false);

    private static Timetable of(Plan plan, boolean hard) {
        var goLive = new CriticalDate(Ids.next(), Part.GO_LIVE, GO_LIVE, hard, "", 1);
        return Timetable.of(plan, List.of(goLive), Sides.WEEKDAYS, TODAY);
    }

    private Task task(String step) {
        return task(plan, step);
    }

    private static Task task(Plan plan, String step) {
        return plan.tasks().stream()
                .filter(task -> step.equals(task.step()))
                .findFirst()
                .orElseThrow();
    }

    private static Trial lasting(Task task, int days) {
        return new Trial(Map.of(task.id(), days), Map.of(), Map.of(), Map.of());
    }

    private static Trial beginning(Task task, LocalDate day) {
        return new Trial(Map.of(), Map.of(task.id(), day), Map.of(), Map.of());
    }

    private static Trial ending(Task task, LocalDate day) {
        return new Trial(Map.of(), Map.of(), Map.of(task.id(), day), Map.of());
    }

    @Test
    void nothing_tried_leaves_it_as_it_is() {
        assertThat(Trial.NONE.over(standing).rows()).isEqualTo(standing.rows());
    }

    @Test
    void a_task_that_takes_five_days_more_has_to_be_signed_for_five_working_days_earlier() {
        var tried = lasting(task("install"), 25).over(standing);

        assertThat(standing.signBy()).hasValue(LocalDate.of(2026, 7, 1));
        assertThat(tried.signBy()).hasValue(LocalDate.of(2026, 6, 24));
        assertThat(standing.plan()).as("nothing is stored").isEqualTo(plan);
    }

    @Test
    void what_takes_longer_than_it_does_four_times_of_five_takes_that_long_as_well() {
        var known = plan.with(task("install").within(24));
        var tried = lasting(task("install"), 30).over(of(known, false));

        assertThat(task(tried.plan(), "install").p80()).isEqualTo(30);
        assertThat(task(lasting(task("install"), 22).over(of(known, false)).plan(), "install")
                        .p80())
                .isEqualTo(24);
    }

    @Test
    void a_task_dragged_onto_a_saturday_begins_on_the_monday() {
        var order = task("order");
        var tried = beginning(order, LocalDate.of(2026, 7, 4)).over(standing);

        assertThat(tried.row(task(tried.plan(), "order")).earliestStart()).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(task(tried.plan(), "order").notBefore()).isEqualTo(LocalDate.of(2026, 7, 6));
    }

    @Test
    void a_task_dragged_before_what_it_waits_for_begins_as_early_as_it_can() {
        var order = task("order");
        var held = beginning(order, LocalDate.of(2026, 7, 6)).over(standing);
        var tried = beginning(order, TODAY).over(held);

        assertThat(task(tried.plan(), "order").notBefore()).isNull();
        assertThat(tried.row(task(tried.plan(), "order")).earliestStart())
                .isEqualTo(standing.row(order).earliestStart());
    }

    @Test
    void the_end_of_a_bar_dragged_to_a_day_makes_it_as_long_as_the_working_days_until_then() {
        var legal = task("legal");

        var tried = ending(legal, LocalDate.of(2026, 6, 14)).over(standing);

        assertThat(task(tried.plan(), "legal").likely())
                .as("from Thursday to Friday week")
                .isEqualTo(7);
        assertThat(task(ending(legal, TODAY.minusDays(9)).over(standing).plan(), "legal")
                        .likely())
                .as("never less than a day")
                .isEqualTo(1);
    }

    @Test
    void a_milestone_stays_without_length_and_what_is_over_stays_as_it_was() {
        var over = plan.with(task("legal").with(new Progress(TODAY.minusDays(20), TODAY.minusDays(2))));
        var goLive = plan.task(Part.GO_LIVE).orElseThrow();

        assertThat(lasting(goLive, 4).over(standing).plan()).isEqualTo(plan);
        assertThat(lasting(task("legal"), 4).over(of(over, false)).plan()).isEqualTo(over);
    }

    @Test
    void what_began_keeps_its_beginning() {
        var begun = plan.with(task("legal").with(new Progress(TODAY.minusDays(3), null)));

        assertThat(beginning(task("legal"), GO_LIVE).over(of(begun, false)).plan())
                .isEqualTo(begun);
    }

    @Test
    void a_pinned_day_moves_the_whole_plan_unless_it_is_hard() {
        var later = new Trial(Map.of(), Map.of(), Map.of(), Map.of(Part.GO_LIVE, GO_LIVE.plusWeeks(1)));

        assertThat(later.over(standing).signBy()).hasValue(LocalDate.of(2026, 7, 8));
        assertThat(later.over(of(plan, true)).signBy()).isEqualTo(standing.signBy());
    }

    @Test
    void tasks_that_are_in_no_plan_of_this_deal_change_nothing() {
        var stranger = new Trial(Map.of(UUID.randomUUID(), 3), Map.of(), Map.of(), Map.of());

        assertThat(stranger.over(standing).plan()).isEqualTo(plan);
    }

    /// What was tried is what the form sends: tried again on the same plan it comes to the same.
    @Property(tries = 100)
    void tried_twice_it_comes_to_the_same(
            @ForAll @IntRange(min = 0, max = 6) int which,
            @ForAll @IntRange(min = -30, max = 200) int days,
            @ForAll @IntRange(min = 1, max = 90) int length) {
        var task = plan.tasks().get(which);
        var trial = new Trial(Map.of(task.id(), length), Map.of(task.id(), TODAY.plusDays(days)), Map.of(), Map.of());
        var once = trial.over(standing);

        assertThat(trial.over(once).rows()).isEqualTo(once.rows());
        assertThat(once.row(task(once.plan(), java.util.Objects.requireNonNull(task.step())))
                        .earliestStart())
                .isAfterOrEqualTo(TODAY);
    }
}
