package io.throughline.transition.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.transition.calendar.WorkCalendar.Closed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Closure SUMMER =
            new Closure(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 7, 31), "works holiday");

    private final WorkCalendar bavaria =
            new WorkCalendar(Weekend.SATURDAY_SUNDAY, new Place("DE", "BY"), List.of(SUMMER));

    private static List<LocalDate> open(WorkCalendar calendar, String from, String to) {
        var days = calendar.open(FIRST, LAST);
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .filter(day -> days.isOpen((int) day.toEpochDay()))
                .toList();
    }

    @Test
    void nobody_works_on_weekends_holidays_and_while_it_is_closed() {
        assertThat(open(bavaria, "2026-07-09", "2026-08-03"))
                .containsExactly(LocalDate.of(2026, 7, 9), LocalDate.of(2026, 7, 10), LocalDate.of(2026, 8, 3));
        assertThat(open(bavaria, "2026-12-24", "2026-12-28"))
                .containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 28));
    }

    @Test
    void a_holiday_of_a_region_is_one_only_there() {
        var germany = new WorkCalendar(Weekend.SATURDAY_SUNDAY, new Place("DE", ""), List.of());
        var epiphany = LocalDate.of(2026, 1, 6);

        assertThat(bavaria.closed(epiphany))
                .hasValueSatisfying(closed -> assertThat(closed).isInstanceOf(Closed.OnHoliday.class));
        assertThat(germany.closed(epiphany)).isEmpty();
    }

    @Test
    void it_says_why_nobody_works_on_a_day() {
        assertThat(bavaria.closed(LocalDate.of(2026, 7, 14))).hasValue(new Closed.While(SUMMER));
        assertThat(bavaria.closed(LocalDate.of(2026, 7, 11))).hasValue(new Closed.OnWeekend());
        assertThat(bavaria.closed(LocalDate.of(2026, 7, 9))).isEmpty();
    }

    @Test
    void the_weekend_is_where_it_is() {
        var gulf = new WorkCalendar(Weekend.FRIDAY_SATURDAY, null, List.of());

        assertThat(open(gulf, "2026-05-01", "2026-05-04"))
                .containsExactly(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 4));
        assertThat(Stream.of(Weekend.values()).filter(weekend -> weekend.has(java.time.DayOfWeek.WEDNESDAY)))
                .as("some day is always worked on")
                .isEmpty();
    }

    @Test
    void leap_days_are_days() {
        var leap = WorkCalendar.WEEKDAYS.open(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 3, 31));
        var tuesday = (int) LocalDate.of(2028, 2, 29).toEpochDay();

        assertThat(leap.isOpen(tuesday)).isTrue();
        assertThat(leap.after(tuesday, 1)).isEqualTo(tuesday + 1);
    }
}
