package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.buying.Hypothesis.Outcome;
import io.throughline.deals.Fact.Answer;
import io.throughline.review.Buyers;
import io.throughline.review.Buyers.By;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class DeciderUnknownTest {
    private final Check check = new DeciderUnknown();

    private static Pictured inEvaluation() {
        return deal().told(Told.exitSign(Phase.EVALUATION).answer(Answer.ASKED_NONE));
    }

    @Test
    void sixty_percent_is_not_above_it() {
        var finding = says(check, deal().buying(new Buyers().supposed("Mira Holm", "0.6", null)))
                .found(Severity.GAP);

        assertThat(finding.says()).isEqualTo("Mira Holm is held for the one who decides with 60 % only.");
        assertThat(finding.ask()).isEqualTo("Who signed the last one of this size?");
        assertThat(finding.records()).hasSize(1);
    }

    @Test
    void more_than_that_and_untested_is_a_gap_and_a_risk_from_evaluation_on() {
        var buyers = new Buyers().supposed("Mira Holm", "0.65", null).supposed("Jon Vale", "0.3", null);

        assertThat(says(check, deal().buying(buyers)).found(Severity.GAP).says())
                .isEqualTo("Mira Holm is held for the one who decides with 65 %, and what would tell was not asked.");
        says(check, inEvaluation().buying(buyers)).found(Severity.RISK);
    }

    @Test
    void a_test_that_confirmed_it_settles_it() {
        says(check, inEvaluation().buying(new Buyers().supposed("Mira Holm", "0.4", Outcome.CONFIRMED)))
                .nothing();
    }

    @Test
    void when_all_are_refuted_nobody_is_known() {
        assertThat(says(check, deal().buying(new Buyers().supposed("Mira Holm", "0.9", Outcome.REFUTED)))
                        .found(Severity.GAP)
                        .says())
                .isEqualTo("Nobody is held for the one who decides.");
    }

    @Test
    void it_is_unknown_until_somebody_supposed_or_said_who_decides() {
        says(check, deal()).unknown();
        says(check, inEvaluation()).unknown();
        says(check, deal().buying(new Buyers().person("Mira Holm"))).unknown();

        var finding = says(check, deal().buying(new Buyers().decides("Mira Holm", By.US)))
                .found(Severity.GAP);
        assertThat(finding.ask()).isEqualTo("Whose word ends it, and what would show that it does?");
        assertThat(finding.records()).containsExactly(Pictured.DEAL);
    }
}
