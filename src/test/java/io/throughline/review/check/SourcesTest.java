package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding;
import io.throughline.review.Pictured;
import io.throughline.review.Review;
import io.throughline.review.Told;
import io.throughline.review.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples that the articles themselves give.
class SourcesTest {
    private final Told lease = Told.date("2027-02-28")
            .topic(DateKind.CONTRACTUAL.name())
            .words("the lease ends")
            .said();
    private final Told pressure = Told.of(FactKind.EVENT_PRESSURE).said();
    private final Told result = Told.of(FactKind.EVENT_RESULT).said();

    @Test
    void a_date_pressure_and_a_result_but_an_owner_who_can_not_release_money_is_symptom_led() {
        var cannotPay = Told.of(FactKind.EVENT_OWNER)
                .answer(Answer.ASKED_NONE)
                .words("can't release money")
                .said();

        var review = review(deal().told(lease, pressure, result, cannotPay));

        var finding = finding(review, "symptom-led");
        assertThat(finding.says()).isEqualTo("3 of 4 parts of the event are known: no economic owner — symptom-led.");
        assertThat(finding.ask()).isEqualTo("Who loses what on 28 Feb 2027?");
        assertThat(review.verdict()).isEqualTo(Verdict.NOT_A_DEAL_YET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the system is slow",
                "we run out of space",
                "profitability is down",
                "the CIO thinks our stuff is cool"
            })
    void a_complaint_without_owner_and_day_is_a_symptom(String words) {
        var review = review(deal().told(Told.of(FactKind.SYMPTOM).words(words).said()));

        assertThat(finding(review, "symptom-led").says())
                .isEqualTo("Only symptoms are known, “" + words + "”: no economic owner and no date.");
        assertThat(review.verdict()).isEqualTo(Verdict.NOT_A_DEAL_YET);
    }

    @Test
    void a_lease_that_ends_with_the_finance_director_who_must_release_the_money_is_an_event() {
        var director = Told.owner("The finance director").said();
        var known = deal().told(lease, pressure, result, director);

        assertThat(known.picture().event().isLive()).isTrue();
        assertThat(review(known).findings()).extracting(Finding::id).doesNotContain("symptom-led", "no-event");
    }

    @Test
    void the_same_lease_without_that_owner_is_a_symptom() {
        var review = review(deal().told(lease, pressure, result));

        assertThat(finding(review, "symptom-led").says()).startsWith("3 of 4 parts");
    }

    @Test
    void the_oil_change_on_a_spare_saturday_is_a_risk_reward_case_and_at_best_at_risk() {
        var oil = deal().told(
                        Told.of(FactKind.CASE_OWNER).about("Mira Holm").said(),
                        Told.of(FactKind.CASE_COST).words("the engine wears").said(),
                        Told.of(FactKind.CASE_POINT)
                                .words("before the long drive")
                                .day("2026-06-01")
                                .said(),
                        Told.need("explicit").said());

        assertThat(oil.picture().rewardCase().isLive()).isTrue();
        assertThat(review(oil).verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(review(oil).findings()).extracting(Finding::id).doesNotContain("symptom-led", "no-event");
    }

    @Test
    void a_proposal_to_a_buyer_who_does_not_see_the_problem_yet_is_pitching_early() {
        var early = deal().stage("Proposal", Map.of("Proposal", Phase.RESOLUTION))
                .told(Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE).said());

        assertThat(finding(review(early), "phase-mismatch").says()).contains("“Proposal”", "pitching early");
    }

    private static Review review(Pictured deal) {
        return Review.of(deal.picture());
    }

    private static Finding finding(Review review, String id) {
        return review.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
