package io.throughline.transition.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Side;
import io.throughline.transition.Sides;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.Timetable;
import io.throughline.transition.Wait;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanEventsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final UUID deal = Ids.next();
    private final Task legal = task("Legal", Part.LEGAL, 5, Progress.NONE, null);
    private final Task order = task("Order", Part.ORDER, 3, Progress.NONE, legal);
    private final Task goLive = task("Go-live", Part.GO_LIVE, 0, Progress.NONE, order);
    private final CriticalDate pin =
            new CriticalDate(Ids.next(), Part.GO_LIVE, LocalDate.of(2026, 6, 30), true, "The licence ends", 1);

    private static Task task(String name, Part part, int likely, Progress progress, Task after) {
        return new Task(
                Ids.next(),
                name,
                Side.THEIRS,
                part,
                null,
                likely,
                null,
                name.equals("Order"),
                null,
                null,
                name.equals("Legal") ? new Task.Who(Ids.next(), "Mira Holm") : null,
                null,
                progress,
                after == null ? List.of() : List.of(Wait.forEnd(after.id())),
                1);
    }

    private Deal deal() {
        return new Deal(
                deal,
                "Yard control",
                null,
                null,
                null,
                null,
                Status.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                Deal.Lane.VALUE,
                false,
                null,
                1);
    }

    private List<PlanEvent> events(LocalDate today, Task... tasks) {
        var plan = new Plan(Ids.next(), deal, null, null, List.of(tasks), 1);
        return new PlanEvents(deal()).of(Timetable.of(plan, List.of(pin), Sides.WEEKDAYS, today), List.of(pin));
    }

    private static String said(List<PlanEvent> events) {
        return events.stream()
                .map(event -> event.summary() + " " + event.first() + " " + event.last())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void tasks_stand_on_the_days_on_which_they_have_to_be_with_the_days_that_matter() {
        assertThat(said(events(TODAY, legal, order, goLive))).isEqualTo("""
                Go-live is due 2026-06-30 2026-06-30
                Last day to sign 2026-06-29 2026-06-29
                Last day to be with Legal 2026-06-18 2026-06-18
                Legal 2026-06-18 2026-06-24
                Order 2026-06-25 2026-06-29
                Go-live 2026-06-30 2026-06-30""");
    }

    @Test
    void what_began_stands_from_the_day_on_which_it_did_and_what_is_over_on_the_days_on_which_it_was() {
        var begun = legal.with(new Progress(LocalDate.of(2026, 5, 28), null));
        var over = legal.with(new Progress(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 27)));

        assertThat(said(events(TODAY, begun, order, goLive)))
                .contains("Legal 2026-05-28 2026-06-24")
                .doesNotContain("Last day to be with Legal");
        assertThat(said(events(TODAY, over, order, goLive))).contains("Legal (done) 2026-05-20 2026-05-27");
        var late = legal.with(new Progress(LocalDate.of(2026, 6, 29), null));
        assertThat(said(events(LocalDate.of(2026, 7, 1), late, order, goLive)))
                .as("it never ends before it began")
                .contains("Legal 2026-06-29 2026-06-29");
    }

    @Test
    void who_does_it_and_where_a_seller_has_to_be_is_said_with_it() {
        var events = events(TODAY, legal, order, goLive);

        assertThat(events)
                .filteredOn(event -> event.summary().equals("Legal"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.about()).isEqualTo("Yard control\nThey do it: Mira Holm");
                    assertThat(event.path()).isEqualTo("/deals/" + deal + "/plan/tasks/" + legal.id());
                });
        assertThat(events)
                .filteredOn(event -> event.summary().equals("Order"))
                .singleElement()
                .satisfies(event -> assertThat(event.about()).endsWith("a seller is there"));
        assertThat(events.getFirst().about()).isEqualTo("Yard control\nThe licence ends");
    }

    @Test
    void a_day_that_passes_changes_nothing_of_a_plan_that_can_be_kept() {
        assertThat(events(TODAY.plusDays(3), legal, order, goLive)).isEqualTo(events(TODAY, legal, order, goLive));
    }
}
