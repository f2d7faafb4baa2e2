package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FiscalCalendarProperties {
    @Property
    void every_day_lies_in_its_quarter_and_quarters_follow_each_other_without_a_gap(
            @ForAll Month first, @ForAll @IntRange(max = 20_000) int days) {
        var calendar = new FiscalCalendar(first);
        var day = LocalDate.of(2000, 1, 1).plusDays(days);
        var quarter = calendar.quarter(day);
        var next = calendar.after(quarter);

        assertThat(quarter.contains(day)).isTrue();
        assertThat(quarter.first().getDayOfMonth()).isEqualTo(1);
        assertThat(next.first()).isEqualTo(quarter.last().plusDays(1));
        assertThat(next.number()).isEqualTo(quarter.number() % 4 + 1);
        assertThat(next.year()).isEqualTo(quarter.number() == 4 ? quarter.year() + 1 : quarter.year());
        assertThat(calendar.before(next)).isEqualTo(quarter);
    }

    @Property
    void a_fiscal_year_ends_in_the_year_that_it_is_named_after(@ForAll Month first) {
        var calendar = new FiscalCalendar(first);
        var quarter = calendar.quarter(LocalDate.of(2026, first, 1));

        assertThat(quarter.number()).isEqualTo(1);
        assertThat(quarter.first().plusYears(1).minusDays(1).getYear()).isEqualTo(quarter.year());
    }
}
