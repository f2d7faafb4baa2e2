package io.throughline.exchange.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayProfileTest {
    @Test
    void one_day_past_the_twelfth_settles_the_column() {
        assertThat(of("01/02/2026", "13/02/2026").settled()).contains(DayOrder.DMY);
        assertThat(of("01/02/2026", "02/13/2026").settled()).contains(DayOrder.MDY);
    }

    @Test
    void dots_are_day_first_unless_a_month_first_shows() {
        assertThat(of("1.2.2026").settled()).contains(DayOrder.DMY);
        assertThat(of("1.2.2026", "2.13.2026").settled()).contains(DayOrder.MDY);
    }

    @Test
    void nothing_is_settled_by_dates_that_fit_both() {
        var profile = of("01/02/2026", "05/05/2026");

        assertThat(profile.settled()).isEmpty();
        assertThat(profile.isOpen()).isTrue();
        assertThat(profile.examples()).containsExactly("01/02/2026 (line 2)");
    }

    @Test
    void dates_that_are_the_same_in_both_orders_ask_nothing() {
        assertThat(of("05/05/2026", "2026-01-02").isOpen()).isFalse();
    }

    @Test
    void both_orders_in_one_column_contradict() {
        var profile = of("13/02/2026", "02/13/2026");

        assertThat(profile.contradicts()).isTrue();
        assertThat(profile.settled()).isEmpty();
        assertThat(profile.examples()).containsExactly("13/02/2026 (line 2)", "02/13/2026 (line 3)");
    }

    @Test
    void a_day_that_never_was_still_shows_the_order() {
        assertThat(of("02/30/2026").settled()).contains(DayOrder.MDY);
    }

    @Test
    void what_is_no_date_is_counted_and_shown() {
        var profile = of("2026-01-02", "soon", "later");

        assertThat(profile.bad()).isEqualTo(2);
        assertThat(profile.days()).isEqualTo(1);
        assertThat(profile.badSeen()).isEqualTo("soon (line 3)");
    }

    @Test
    void columns_are_alike_that_write_the_year_alike() {
        assertThat(of("01/02/26").isLike(of("02/13/26"))).isTrue();
        assertThat(of("01/02/26").isLike(of("02/13/2026"))).isFalse();
        assertThat(of("1.2.2026").isLike(of("02/13/2026"))).isFalse();
    }

    @Test
    void the_form_is_said_in_words() {
        assertThat(of("02/13/26").described(DayOrder.MDY)).isEqualTo("month/day/two-digit year");
        assertThat(of("1.2.2026").described(DayOrder.DMY)).isEqualTo("day.month.year");
        assertThat(of("2026-01-02").described(DayOrder.YMD)).isEqualTo("year first");
        assertThat(of().described(DayOrder.YMD)).isEmpty();
    }

    private static DayProfile of(String... dates) {
        var profile = new DayProfile();
        for (var i = 0; i < dates.length; i++) profile.see(dates[i].toCharArray(), 0, dates[i].length(), i + 2);
        return profile;
    }
}
