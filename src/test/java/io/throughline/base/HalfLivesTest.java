package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HalfLivesTest {
    @Test
    void an_assumed_day_ages_in_thirty_days_a_stated_one_in_sixty_and_other_facts_in_half_a_year() {
        assertThat(HalfLives.USUAL.days(true, Grade.ASSUMED)).isEqualTo(30);
        assertThat(HalfLives.USUAL.days(true, Grade.STATED)).isEqualTo(60);
        assertThat(HalfLives.USUAL.days(false, Grade.STATED)).isEqualTo(180);
    }

    @Test
    void the_unknown_ages_like_the_assumed() {
        var changed = HalfLives.USUAL.with(true, Grade.ASSUMED, 7);

        assertThat(changed.days(true, Grade.UNKNOWN)).isEqualTo(7);
    }

    @Test
    void a_change_touches_nothing_but_its_sort_and_grade() {
        var changed = HalfLives.USUAL.with(false, Grade.SHOWN, 365);

        assertThat(changed.days(false, Grade.SHOWN)).isEqualTo(365);
        assertThat(changed.days(true, Grade.SHOWN)).isEqualTo(180);
        assertThat(changed.days(false, Grade.STATED)).isEqualTo(180);
    }

    @Test
    void a_half_life_is_at_least_a_day() {
        assertThatThrownBy(() -> HalfLives.USUAL.with(true, Grade.STATED, 0)).hasMessageContaining("at least a day");
    }
}
