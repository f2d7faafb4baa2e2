package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class NoNeedTest {
    private final Check check = new NoNeed();
    private final Told over = Told.exitSign(Phase.RECOGNITION).said();

    @Test
    void past_recognition_without_any_need_is_a_risk() {
        var finding = says(check, deal().told(over)).found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("The buyer is in Evaluation of options, and no need of theirs is known.");
        assertThat(finding.changesOn()).isEqualTo(over.fact().freshUntil(TODAY).plusDays(1));
    }

    @Test
    void an_implied_need_or_one_that_only_we_see_is_not_enough() {
        var implied = Told.need("implied").said();

        var finding = says(check, deal().told(over, implied)).found(Severity.RISK);

        assertThat(finding.says()).endsWith("no explicit need of theirs was stated.");
        assertThat(finding.records()).containsExactly(implied.fact().id());
        says(check, deal().told(over, Told.need("explicit"))).found(Severity.RISK);
    }

    @Test
    void an_explicit_need_that_was_stated_settles_it() {
        says(check, deal().told(over, Told.need("explicit").said())).nothing();
    }

    @Test
    void in_recognition_there_is_still_time() {
        var notOver = Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE);

        says(check, deal().told(notOver))
                .nothing(notOver.fact().freshUntil(TODAY).plusDays(1));
    }

    @Test
    void without_a_phase_it_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().told(Told.need("implied").said())).unknown(true, null);
    }

    @Test
    void not_relevant_here_silences_it() {
        says(check, deal().told(over, Told.need("").answer(Answer.NOT_RELEVANT)))
                .nothing();
    }
}
