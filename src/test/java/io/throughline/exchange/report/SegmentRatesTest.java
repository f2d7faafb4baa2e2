package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.report.SegmentRates.Audience;
import io.throughline.review.Wilson;
import io.throughline.review.WinRate;
import io.throughline.review.WinRate.Dimension;
import io.throughline.review.WinRates;
import io.throughline.web.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentRatesTest {
    private static final WinRates.Rates RATES = new WinRates.Rates(
            30,
            60,
            3,
            List.of(
                    rate(Dimension.PRODUCT, "Line Watch", .4),
                    rate(Dimension.PRODUCT, "Pump Care", .9),
                    rate(Dimension.OWNER, "Ida Brandt", .01),
                    new WinRate(Dimension.OWNER, "Tomas Reyes", 1, 2, Wilson.of(1, 2), null)));

    @Test
    void figures_about_single_sellers_are_for_managers() {
        assertThat(SegmentRates.of(RATES, Audience.EVERYONE).dimensions()).containsExactly(Dimension.PRODUCT);
        assertThat(SegmentRates.of(RATES, Audience.MANAGERS).dimensions())
                .containsExactly(Dimension.PRODUCT, Dimension.OWNER);
    }

    @Test
    void what_is_claimed_of_all_is_only_of_those_shown() {
        var everyone = SegmentRates.of(RATES, Audience.EVERYONE);
        assertThat(everyone.lookedAt()).isEqualTo(3);
        assertThat(Conclusions.of(everyone, Wording.ENGLISH))
                .isEqualTo("None stands out from 50\u202f% won, of 2 segments looked at");
        assertThat(Conclusions.of(SegmentRates.of(RATES, Audience.MANAGERS), Wording.ENGLISH))
                .isEqualTo(
                        "“Ida Brandt” stands out with 50\u202f% won, against 50\u202f% of all, of 3 segments looked at");
    }

    @Test
    void closed_deals_without_segments_still_have_a_rate() {
        assertThat(Conclusions.of(new SegmentRates(1, 4, 0, 0, List.of()), Wording.ENGLISH))
                .isEqualTo("25\u202f% of closed deals were won; no column divides them into segments");
    }

    @Test
    void segments_with_too_few_closed_deals_are_not_compared() {
        var few = new WinRate(Dimension.PRODUCT, "Line Watch", 1, 2, Wilson.of(1, 2), null);
        assertThat(Conclusions.of(new SegmentRates(1, 4, 0, 0, List.of(few)), Wording.ENGLISH))
                .isEqualTo("25\u202f% of closed deals were won; no segment can be compared with the rest");
    }

    private static WinRate rate(Dimension dimension, String segment, double p) {
        return new WinRate(dimension, segment, 15, 30, Wilson.of(15, 30), p);
    }
}
