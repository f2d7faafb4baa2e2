package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class NoEventTest {
    private final Check check = new NoEvent();

    @Test
    void nobody_was_asked_so_it_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().told(Told.of(FactKind.SYMPTOM), Told.of(FactKind.NEED)))
                .unknown();
    }

    @Test
    void asked_and_none_is_a_gap() {
        var asked = Told.date("2026-03-01").answer(Answer.ASKED_NONE);

        var finding = says(check, deal().told(asked)).found(Severity.GAP);

        assertThat(finding.says()).isEqualTo("Asked, and neither an event nor a risk/reward case is known.");
        assertThat(finding.records()).containsExactly(asked.fact().id());
        assertThat(finding.changesOn()).isNull();
    }

    @Test
    void a_part_of_an_event_settles_it() {
        says(check, deal().told(Told.owner("Mira Holm"))).nothing();
        says(check, deal().told(Told.of(FactKind.EVENT_PRESSURE))).nothing();
    }

    @Test
    void a_whole_case_settles_it_and_a_part_of_one_does_not() {
        var owner = Told.of(FactKind.CASE_OWNER);
        var cost = Told.of(FactKind.CASE_COST);
        var point = Told.of(FactKind.CASE_POINT);

        says(check, deal().told(owner, cost, point)).nothing();
        assertThat(says(check, deal().told(owner, cost)).found(Severity.GAP).says())
                .isEqualTo("Asked, and no event is known, and of a risk/reward case only 2 of 3 parts.");
        assertThat(says(check, deal().told(owner)).found(Severity.GAP).says())
                .isEqualTo("Asked, and no event is known, and of a risk/reward case only 1 of 3 parts.");
    }

    @Test
    void from_evaluation_on_it_is_a_stop_even_when_nobody_asked() {
        var over = Told.exitSign(Phase.RECOGNITION).said();

        var finding = says(check, deal().told(over)).found(Severity.STOP);

        assertThat(finding.says())
                .isEqualTo(
                        "The buyer is in Evaluation of options, and neither an event nor a risk/reward case is known.");
        assertThat(finding.records()).containsExactly(over.fact().id());
        assertThat(finding.changesOn()).isEqualTo(over.fact().freshUntil(TODAY).plusDays(1));
    }

    @Test
    void in_recognition_it_waits_until_somebody_asks() {
        var notOver = Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE);

        says(check, deal().told(notOver))
                .unknown(false, notOver.fact().freshUntil(TODAY).plusDays(1));
    }

    @Test
    void not_relevant_here_silences_it_until_another_fact_comes() {
        var settled = Told.date("2026-04-01").answer(Answer.NOT_RELEVANT).since("2026-02-01");

        says(check, deal().told(settled)).nothing();
        says(check, deal().told(settled, Told.owner("Mira Holm").answer(Answer.ASKED_NONE)))
                .found(Severity.GAP);
    }

    @Test
    void answers_that_no_longer_stand_are_not_its_records() {
        var ended = Told.owner("Mira Holm").since("2026-01-01").until("2026-02-01");

        assertThat(says(check, deal().told(ended)).found(Severity.GAP).records())
                .isEmpty();
    }
}
