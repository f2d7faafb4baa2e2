package io.throughline.transition.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);

    private final OpenDays weekdays = Plans.weekdays();

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    @Test
    void the_next_and_the_previous_open_day_of_an_open_one_is_that_day() {
        assertThat(weekdays.next(day(FRIDAY))).isEqualTo(day(FRIDAY));
        assertThat(weekdays.previous(day(FRIDAY))).isEqualTo(day(FRIDAY));
        assertThat(weekdays.next(day(FRIDAY.plusDays(1)))).isEqualTo(day(FRIDAY.plusDays(3)));
        assertThat(weekdays.previous(day(FRIDAY.plusDays(2)))).isEqualTo(day(FRIDAY));
    }

    @Test
    void a_lag_of_working_days_leaps_the_weekend_and_an_elapsed_one_does_not() {
        var saturday = day(FRIDAY.plusDays(1));

        assertThat(weekdays.after(saturday, 1)).as("over on Monday evening").isEqualTo(day(FRIDAY.plusDays(4)));
        assertThat(OpenDays.ALL.after(saturday, 1)).isEqualTo(day(FRIDAY.plusDays(2)));
        assertThat(weekdays.after(saturday, 0)).isEqualTo(saturday);
        assertThat(weekdays.after(saturday, -1)).isEqualTo(day(FRIDAY));
        assertThat(OpenDays.ALL.after(saturday, -2)).isEqualTo(day(FRIDAY.minusDays(1)));
    }

    @Test
    void both_are_open_only_where_each_is() {
        var monday = FRIDAY.plusDays(3);
        var both = weekdays.and(Plans.weekdays(FRIDAY)).without(day(monday), day(monday));

        assertThat(both.isOpen(day(FRIDAY))).isFalse();
        assertThat(both.next(day(FRIDAY))).isEqualTo(day(monday.plusDays(1)));
        assertThat(both.without(day(monday) - 2000, day(monday) + 2000).isOpen(day(monday) + 9))
                .as("a closure that reaches beyond the span")
                .isFalse();
    }

    @Test
    void beyond_its_span_every_day_is_open() {
        var saturday = LocalDate.of(2031, 1, 4);

        assertThat(weekdays.isOpen(day(saturday))).isTrue();
        assertThat(weekdays.next(day(saturday))).isEqualTo(day(saturday));
        assertThat(weekdays.next(day(saturday.minusYears(20)))).isEqualTo(day(saturday.minusYears(20)));
    }
}
