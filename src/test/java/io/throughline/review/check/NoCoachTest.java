package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.review.Buyers;
import io.throughline.review.Buyers.By;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class NoCoachTest {
    private final Check check = new NoCoach();

    private static Pictured inEvaluation() {
        return deal().told(Told.exitSign(Phase.EVALUATION).answer(Answer.ASKED_NONE));
    }

    @Test
    void nobody_who_passes_is_a_gap_and_a_risk_from_evaluation_on() {
        var buyers = new Buyers().gains("Mira Holm", By.ONE_OF_THEM).meantAsCoach("Jon Vale");

        var finding = says(check, deal().buying(buyers)).found(Severity.GAP);

        assertThat(finding.says())
                .isEqualTo("Nobody of theirs passes the three tests of a coach;"
                        + " Mira Holm and Jon Vale are not there yet.");
        assertThat(finding.records()).containsExactly(Pictured.DEAL);
        says(check, inEvaluation().buying(buyers)).found(Severity.RISK);
    }

    @Test
    void one_who_passes_settles_it() {
        says(check, inEvaluation().buying(new Buyers().coach("Mira Holm").meantAsCoach("Jon Vale")))
                .nothing();
    }

    @Test
    void one_candidate_is_named_alone() {
        assertThat(says(check, deal().buying(new Buyers().meantAsCoach("Jon Vale")))
                        .found(Severity.GAP)
                        .says())
                .isEqualTo("Nobody of theirs passes the three tests of a coach; Jon Vale is not there yet.");
    }

    @Test
    void without_anybody_who_is_tried_it_is_unknown() {
        says(check, deal()).unknown();
        says(check, inEvaluation()).unknown();
        says(check, deal().buying(new Buyers().decides("Mira Holm", By.US))).unknown();
    }
}
