package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.OpenShare.Dot;
import io.throughline.web.OpenShare.Flag;
import io.throughline.web.Usual.Pace;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OpenShareTest {
    private static final Usual USUAL = new Usual(80, 20, 60, 80);

    @Test
    void the_curve_steps_down_where_deals_closed() {
        var picture = OpenShare.of(day -> day < 50 ? 1 : .4, ages(Map.of(99, 1)), USUAL);
        assertThat(picture.days().high()).isEqualTo(100);
        assertThat(picture.curve()).isEqualTo("M0 0H500V600H1000");
    }

    @Test
    void an_open_deal_stands_on_the_curve_at_its_age() {
        var picture = OpenShare.of(day -> day < 50 ? 1 : .4, ages(Map.of(70, 3, 99, 1)), USUAL);
        assertThat(picture.dots()).extracting(Dot::x).containsExactly(70.0, 99.0);
        assertThat(picture.dots()).extracting(Dot::y).containsExactly(60.0, 60.0);
        assertThat(picture.dots()).extracting(Dot::pace).containsExactly(Pace.SLOW, Pace.DEAD);
    }

    @Test
    void the_area_of_a_dot_goes_with_its_deals() {
        var dots = OpenShare.of(day -> 1, ages(Map.of(10, 4, 70, 16)), USUAL).dots();
        assertThat(dots).extracting(Dot::radius).containsExactly(4.0, 8.0);
    }

    @Test
    void deals_of_about_the_same_age_share_a_dot_unless_their_pace_differs() {
        var dots =
                OpenShare.of(day -> 1, ages(Map.of(80, 5, 81, 5, 82, 5)), USUAL).dots();
        assertThat(dots).extracting(Dot::deals).containsExactly(5, 10);
    }

    @Test
    void a_last_percent_of_very_old_deals_does_not_stretch_the_picture() {
        var ages = new TreeMap<Integer, Integer>();
        for (var day = 0; day < 100; day++) ages.put(day, 2);
        ages.put(4000, 1);
        var picture = OpenShare.of(day -> 1, ages, USUAL);
        assertThat(picture.days().high()).isEqualTo(100);
        assertThat(picture.beyond()).isEqualTo(1);
    }

    @Test
    void the_oldest_deal_is_in_the_picture_where_it_is_not_far() {
        var ages = new TreeMap<Integer, Integer>();
        for (var day = 0; day < 100; day++) ages.put(day, 2);
        ages.put(120, 1);
        assertThat(OpenShare.of(day -> 1, ages, USUAL).beyond()).isZero();
    }

    @Test
    void flags_stand_on_three_tiers_with_their_words_where_there_is_room() {
        var flags = OpenShare.of(day -> 1, ages(Map.of(99, 1)), USUAL).flags();
        assertThat(flags).extracting(Flag::x).containsExactly(20.0, 60.0, 80.0);
        assertThat(flags).extracting(Flag::tier).containsExactly(0, 1, 2);
        assertThat(flags).extracting(Flag::left).containsExactly(false, true, true);
    }

    @Test
    void figures_of_the_same_day_share_a_flag() {
        assertThat(OpenShare.of(day -> 1, ages(Map.of(99, 1)), new Usual(1, 90, 90, 90))
                        .flags())
                .extracting(Flag::name)
                .containsExactly("median, 95\u202f% and longest");
        assertThat(OpenShare.of(day -> 1, ages(Map.of(99, 1)), new Usual(3, 50, 89.6, 90))
                        .flags())
                .extracting(Flag::name)
                .containsExactly("median", "95\u202f% and longest");
    }

    @Test
    void without_won_deals_there_are_no_flags_and_no_pace() {
        var picture = OpenShare.of(day -> 1, ages(Map.of(10, 1)), Usual.NONE);
        assertThat(picture.flags()).isEmpty();
        assertThat(picture.dots()).extracting(Dot::pace).containsExactly(Pace.NOT_COMPARED);
    }

    private static TreeMap<Integer, Integer> ages(Map<Integer, Integer> ages) {
        return new TreeMap<>(ages);
    }
}
