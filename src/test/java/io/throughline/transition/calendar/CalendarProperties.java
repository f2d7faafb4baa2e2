package io.throughline.transition.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarProperties {
    private static final LocalDate FIRST = LocalDate.of(2027, 12, 1);
    private static final int SPAN = 120;
    private static final LocalDate LAST = FIRST.plusDays(SPAN - 1);

    @Property(tries = 100)
    void both_work_on_the_days_on_which_each_does(
            @ForAll("calendars") WorkCalendar ours, @ForAll("calendars") WorkCalendar theirs) {
        var both = ours.open(FIRST, LAST).and(theirs.open(FIRST, LAST));
        var our = ours.days(FIRST, LAST);
        var their = theirs.days(FIRST, LAST);
        var joint = 0;
        for (var i = 0; i < SPAN; i++) {
            var open = our.get(i).isOpen() && their.get(i).isOpen();
            assertThat(both.isOpen((int) FIRST.toEpochDay() + i)).isEqualTo(open);
            if (open) joint++;
        }

        assertThat(both.between((int) FIRST.toEpochDay(), (int) LAST.toEpochDay() + 1))
                .isEqualTo(joint);
    }

    @Property(tries = 100)
    void what_is_said_of_a_day_is_what_is_counted(@ForAll("calendars") WorkCalendar calendar) {
        var open = calendar.open(FIRST, LAST);

        assertThat(calendar.days(FIRST, LAST)).allSatisfy(day -> {
            assertThat(day.isOpen()).isEqualTo(open.isOpen((int) day.date().toEpochDay()));
            assertThat(calendar.closed(day.date()).isEmpty()).isEqualTo(day.isOpen());
        });
    }

    @Property
    void closures_never_have_a_day_in_common_and_stand_in_their_order(
            @ForAll("closures") List<Closure> wanted, @ForAll("weekends") Weekend weekend) {
        var calendar = new WorkCalendar(weekend, null, List.of());
        var taken = new ArrayList<Closure>();
        for (var closure : wanted) {
            switch (calendar.closing(closure)) {
                case Closing.Done done -> {
                    calendar = done.calendar();
                    taken.add(closure);
                }
                case Closing.Overlaps overlaps ->
                    assertThat(taken).contains(overlaps.other()).anyMatch(closure::overlaps);
                case Closing.TooLong days -> throw new AssertionError(closure);
                case Closing.TooMany many -> throw new AssertionError(closure);
            }
        }
        var closures = calendar.closures();
        for (var i = 1; i < closures.size(); i++)
            assertThat(closures.get(i - 1).last()).isBefore(closures.get(i).first());

        for (var closure : closures) calendar = calendar.without(closure);
        assertThat(calendar.closures()).isEmpty();
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Combinators.combine(weekends(), places(), closures()).as((weekend, place, closures) -> {
            var calendar = new WorkCalendar(weekend, place, List.of());
            for (var closure : closures)
                if (calendar.closing(closure) instanceof Closing.Done done) calendar = done.calendar();
            return calendar;
        });
    }

    @Provide
    Arbitrary<Weekend> weekends() {
        return Arbitraries.of(Weekend.class);
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.of(new Place("DE", "BY"), new Place("US", ""), new Place("GB", "SCT"), new Place("JP", ""))
                .injectNull(.2);
    }

    @Provide
    Arbitrary<List<Closure>> closures() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, SPAN + 5),
                        Arbitraries.integers().between(0, 20))
                .as((from, days) -> new Closure(FIRST.plusDays(from), FIRST.plusDays(from + days), "Freeze"))
                .list()
                .ofMaxSize(8);
    }
}
