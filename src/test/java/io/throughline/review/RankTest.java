package io.throughline.review;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Money;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Status;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankTest {
    private static Rank rank(Pictured deal) {
        var picture = deal.picture();
        return Rank.of(picture.deal(), Review.of(picture));
    }

    private static Money euro(int amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    private static Pictured atRisk() {
        return deal().expected(TODAY.minusDays(1));
    }

    @Test
    void trouble_that_can_be_turned_comes_before_trouble_that_hardly_can_and_that_before_the_unknown() {
        assertThat(Stream.of(
                                atRisk(),
                                deal().age(101),
                                deal().told(Told.of(FactKind.SYMPTOM).answer(Fact.Answer.ASKED_NONE)),
                                deal(),
                                deal().convenience(),
                                deal().closed(Status.WON, TODAY))
                        .map(RankTest::rank))
                .isSorted();
    }

    @Test
    void of_one_verdict_the_most_money_comes_first_and_an_unknown_amount_last() {
        assertThat(rank(atRisk().amount(euro(9)))).isLessThan(rank(atRisk().amount(euro(8))));
        assertThat(rank(atRisk().amount(euro(0)))).isLessThan(rank(atRisk().amount(null)));
    }

    @Test
    void with_equal_money_the_deal_with_more_findings_then_the_older_comes_first() {
        assertThat(rank(deal().account(null))).isLessThan(rank(deal()));
        assertThat(rank(deal().nextStep(TODAY).account(null))).isLessThan(rank(deal().nextStep(TODAY)));
        assertThat(rank(deal().age(11))).isLessThan(rank(deal().age(10)));
        assertThat(rank(deal().age(10))).isLessThan(rank(deal().opened(null)));
    }
}
