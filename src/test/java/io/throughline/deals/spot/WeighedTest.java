package io.throughline.deals.spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeighedTest {
    /// ln(((30+½)/(40+1)) / ((10+½)/(40+1))) and ln(((10+½)/41) / ((30+½)/41)).
    @Test
    void the_weight_of_evidence_is_that_of_the_formula() {
        var weighed = new Weighed(30, 10, 10, 30);

        assertThat(weighed.ofMet()).isCloseTo(Math.log(30.5 / 10.5), within(1e-12));
        assertThat(weighed.ofMissed()).isCloseTo(Math.log(10.5 / 30.5), within(1e-12));
        assertThat(weighed.met()).isEqualTo(40);
        assertThat(weighed.missed()).isEqualTo(40);
        assertThat(weighed.proposed()).hasValue(21);
    }

    @Test
    void nothing_is_proposed_from_fewer_than_eight_closed_deals_a_side() {
        assertThat(new Weighed(7, 0, 4, 30).proposed()).isEmpty();
        assertThat(new Weighed(30, 4, 0, 7).proposed()).isEmpty();
        assertThat(new Weighed(8, 0, 0, 8).proposed()).isPresent();
        assertThat(new Weighed(7, 1, 4, 4).speaks()).isTrue();
    }

    @Test
    void a_wish_whose_deals_were_not_won_more_often_gets_no_weight() {
        assertThat(new Weighed(10, 30, 30, 10).proposed()).isEmpty();
        assertThat(new Weighed(20, 20, 20, 20).proposed()).isEmpty();
    }

    @Test
    void a_weight_stays_within_100() {
        assertThat(new Weighed(100_000, 0, 0, 100_000).proposed()).hasValue(100);
    }
}
