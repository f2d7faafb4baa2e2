package io.throughline.transition.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.Sides;
import io.throughline.transition.Timetable;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.Weekend;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import io.throughline.web.Wording;
import io.throughline.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The usual steps in words, walked back from Tuesday, 15 September 2026; both sides are closed on Monday, 7 September.
class DrawingTest {
    private static final LocalDate GO_LIVE = LocalDate.of(2026, 9, 15);
    private static final Closure LABOUR_DAY = closed(LocalDate.of(2026, 9, 7));

    private static Closure closed(LocalDate day) {
        return new Closure(day, day, "closed");
    }

    private static WorkCalendar calendar(Closure... more) {
        return new WorkCalendar(
                Weekend.SATURDAY_SUNDAY,
                null,
                Stream.concat(Stream.of(LABOUR_DAY), Stream.of(more)).toList());
    }

    private static Shell shell(LocalDate today) {
        return new Shell(
                null,
                List.of(),
                "/",
                "",
                "",
                false,
                new Words(Locale.ENGLISH),
                Wording.ENGLISH,
                new Today(Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static Drawing on(LocalDate today, Closure... theirs) {
        var goLive = new CriticalDate(Ids.next(), Part.GO_LIVE, GO_LIVE, true, "", 1);
        var sides = new Sides(calendar(), calendar(theirs), List.of());
        var plan = Timetable.of(PlanTemplate.USUAL.draft(Ids.next()), List.of(goLive), sides, today);
        return Drawings.of(shell(today), plan, true, Typed.NOTHING, null);
    }

    @Test
    void on_4_june_it_says_sign_by_30_june_to_legal_tomorrow() {
        var drawing = on(LocalDate.of(2026, 6, 4));

        assertThat(drawing.signBy()).hasValue("Sign by 30 Jun 2026");
        assertThat(drawing.toLegalBy()).hasValue("to Legal tomorrow");
        assertThat(drawing.late()).isEmpty();
    }

    @Test
    void with_3_july_closed_on_the_customers_side_it_said_so_a_day_earlier() {
        var drawing = on(LocalDate.of(2026, 6, 3), closed(LocalDate.of(2026, 7, 3)));

        assertThat(drawing.signBy()).hasValue("Sign by 29 Jun 2026");
        assertThat(drawing.toLegalBy()).hasValue("to Legal tomorrow");
    }

    @Test
    void on_the_day_itself_it_is_today_and_after_it_past() {
        assertThat(on(LocalDate.of(2026, 6, 5)).toLegalBy()).hasValue("to Legal today");
        assertThat(on(LocalDate.of(2026, 6, 6)).toLegalBy()).hasValue("it had to be with Legal by 5 Jun 2026");
        assertThat(on(LocalDate.of(2026, 6, 1)).toLegalBy()).hasValue("to Legal by 5 Jun 2026");
    }

    @Test
    void a_plan_that_is_too_late_says_by_how_much_and_the_first_ways_out() {
        assertThat(on(LocalDate.of(2026, 6, 11)).late())
                .containsExactly(
                        "Four working days too late for Go-live. Shorten Install, or move Go-live to 21 Sep 2026.");
    }

    @Test
    void what_is_tried_is_drawn_and_what_is_kept_is_not() {
        var standing = on(LocalDate.of(2026, 6, 4));
        var install = standing.plan().plan().tasks().get(3);
        var tried = Drawings.of(
                shell(LocalDate.of(2026, 6, 4)),
                standing.plan(),
                true,
                new Typed(java.util.Map.of("likely-" + install.id(), "24")),
                null);

        assertThat(tried.late()).hasSize(1).first().asString().startsWith("Three working days too late");
        assertThat(standing.late()).isEmpty();
        assertThat(tried.tried()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(tried.tried()).words())
                .containsExactly("Install: 24 working days instead of 20.");
    }
}
