package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.review.Buyers;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class CriteriaUnknownTest {
    private final Check check = new CriteriaUnknown();

    private static Pictured in(Phase phase) {
        return deal().told(Told.exitSign(phase).answer(Answer.ASKED_NONE));
    }

    @Test
    void in_evaluation_without_a_criterion_or_an_order_of_them_is_a_risk() {
        var none = says(check, in(Phase.EVALUATION)).found(Severity.RISK);

        assertThat(none.says()).isEqualTo("The buyer evaluates options, and no criterion of theirs is known.");
        assertThat(none.records()).containsExactly(Pictured.DEAL);
        assertThat(says(check, in(Phase.EVALUATION).buying(new Buyers().criteria("Fast", "Safe")))
                        .found(Severity.RISK)
                        .says())
                .isEqualTo(
                        "The buyer evaluates options, and nobody of theirs has said which of 2 criteria matters more.");
    }

    @Test
    void an_order_of_theirs_settles_it() {
        says(
                        check,
                        in(Phase.EVALUATION)
                                .buying(new Buyers().criteria("Fast", "Safe").ranked("Mira Holm", 1, 2)))
                .nothing();
    }

    @Test
    void in_another_phase_it_is_silent_and_without_one_unknown() {
        says(check, in(Phase.RECOGNITION)).nothing(day("2026-08-29"));
        says(check, in(Phase.RESOLUTION)).nothing(day("2026-08-29"));
        says(check, deal()).unknown();
        says(check, deal().buying(new Buyers().criteria("Fast"))).unknown(true, null);
    }
}
