package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.LineLayout.Close;
import io.throughline.web.LineLayout.Scale;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineLayoutTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final Usual USUAL = new Usual(120, 50, 100, 150);

    /// From 0 to 168 days, a pixel a day.
    private static final Scale SCALE = new Scale(new Linear(0, 168, 0, 168), USUAL);

    @Test
    void a_deal_in_time_runs_to_today_and_lags_nowhere() {
        var line = SCALE.line(deal(40, null, null));
        assertThat(line.runEnd()).isEqualTo(40);
        assertThat(line.lagEnd()).isEqualTo(40);
        assertThat(line.today()).isEqualTo(40);
    }

    @Test
    void a_deal_older_than_95_percent_of_won_deals_lags_from_there_on() {
        var line = SCALE.line(deal(130, null, null));
        assertThat(line.runEnd()).isEqualTo(100);
        assertThat(line.lagEnd()).isEqualTo(130);
    }

    @Test
    void ticks_stand_at_the_median_p95_and_longest_of_won_deals() {
        assertThat(SCALE.line(deal(10, null, null)).ticks()).containsExactly(50.0, 100.0, 150.0);
    }

    @Test
    void without_won_deals_there_are_no_ticks_and_nothing_lags() {
        var line = new Scale(SCALE.days(), Usual.NONE).line(deal(160, null, null));
        assertThat(line.ticks()).isEmpty();
        assertThat(line.lagEnd()).isEqualTo(line.runEnd());
    }

    @Test
    void an_expected_close_ahead_and_one_past() {
        assertThat(SCALE.line(deal(40, null, 20)).close()).isEqualTo(new Close(60, false, false));
        assertThat(SCALE.line(deal(40, null, -15)).close()).isEqualTo(new Close(25, true, false));
        assertThat(SCALE.line(deal(40, null, 0)).close()).isEqualTo(new Close(40, false, false));
    }

    @Test
    void what_lies_beyond_the_scale_is_drawn_at_its_end_and_says_so() {
        var line = SCALE.line(deal(400, null, 10));
        assertThat(line.today()).isEqualTo(168);
        assertThat(line.beyond()).isTrue();
        assertThat(line.close()).isEqualTo(new Close(168, false, true));
    }

    @Test
    void a_last_change_is_marked_but_not_the_opening_itself() {
        assertThat(SCALE.line(deal(40, 30, null)).lastChange()).isEqualTo(30.0);
        assertThat(SCALE.line(deal(40, 0, null)).lastChange()).isNull();
    }

    @Test
    void without_an_opening_only_the_way_to_the_expected_close_is_true() {
        var line = SCALE.line(new DealDates(null, null, TODAY, TODAY.plusDays(30)));
        assertThat(line.opened()).isFalse();
        assertThat(line.ticks()).isEmpty();
        assertThat(line.today()).isEqualTo(56);
        assertThat(line.close()).isEqualTo(new Close(86, false, false));
    }

    @Test
    void without_an_opening_a_close_long_past_stands_beside_the_mark_that_says_so() {
        assertThat(SCALE.line(new DealDates(null, null, TODAY, TODAY.minusDays(900)))
                        .close())
                .isEqualTo(new Close(14, true, true));
    }

    @Test
    void a_deal_that_is_to_close_before_it_was_opened_has_no_age() {
        var dates = new DealDates(TODAY.minusDays(10), null, TODAY, TODAY.minusDays(20));
        assertThat(dates.age()).isEmpty();
        assertThat(SCALE.line(dates).opened()).isFalse();
        assertThat(SCALE.line(dates).close()).isEqualTo(new Close(36, true, false));
    }

    @Test
    void a_deal_opened_today_is_no_day_old() {
        var line = SCALE.line(deal(0, null, null));
        assertThat(line.today()).isZero();
        assertThat(line.lagEnd()).isZero();
    }

    @Test
    void the_scale_reaches_the_farthest_deal_but_not_beyond_four_times_the_longest_won() {
        assertThat(reach(deal(300, null, null))).isEqualTo(300);
        assertThat(reach(deal(300, null, 50))).isEqualTo(350);
        assertThat(reach(deal(3000, null, null))).isEqualTo(600);
        assertThat(reach(deal(3, null, null))).isEqualTo(187);
    }

    private static double reach(DealDates deal) {
        return Scale.strip(List.of(deal), USUAL).days().high();
    }

    private static DealDates deal(int age, @Nullable Integer changed, @Nullable Integer closes) {
        var opened = TODAY.minusDays(age);
        return new DealDates(
                opened,
                changed == null ? null : opened.plusDays(changed),
                TODAY,
                closes == null ? null : TODAY.plusDays(closes));
    }
}
