package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class SymptomLedTest {
    private final Check check = new SymptomLed();
    private final Told owner = Told.owner("Mira Holm").said();
    private final Told date = Told.date("2026-06-30").said();
    private final Told slow = Told.of(FactKind.SYMPTOM).words("the system is slow");

    @Test
    void nothing_recorded_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().told(Told.need("explicit"))).unknown();
    }

    @Test
    void only_symptoms_are_a_risk() {
        var finding = says(check, deal().told(slow)).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("Only symptoms are known, “the system is slow”: no economic owner and no date.");
        assertThat(finding.ask()).isEqualTo("Who loses what, and on which day, if nothing is done?");
        assertThat(finding.records()).containsExactly(slow.fact().id());
    }

    @Test
    void without_an_owner_it_asks_who_loses_what_on_the_day() {
        var finding = says(check, deal().told(date)).found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("1 of 4 parts of the event are known: no economic owner — symptom-led.");
        assertThat(finding.ask()).isEqualTo("Who loses what on 30 Jun 2026?");
    }

    @Test
    void without_a_date_it_asks_for_the_day() {
        var pressure = Told.of(FactKind.EVENT_PRESSURE).said();

        var finding = says(check, deal().told(owner, pressure)).found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("2 of 4 parts of the event are known: no date — symptom-led.");
        assertThat(finding.ask()).isEqualTo("By which day must it be done, and what happens the day after?");
    }

    @Test
    void an_owner_that_only_we_believe_in_does_not_settle_it() {
        var finding = says(check, deal().told(Told.owner("Mira Holm"), date)).found(Severity.RISK);

        assertThat(finding.says()).endsWith("the economic owner only assumed — symptom-led.");
        assertThat(finding.ask()).isEqualTo("Who on the buyer's side says so?");
    }

    @Test
    void owner_and_date_stated_settle_it_symptoms_or_not() {
        says(check, deal().told(owner, date, slow)).nothing();
    }

    @Test
    void a_stated_date_that_went_stale_is_another_checks_business() {
        var old = Told.date("2026-06-30").since("2025-06-01").said();

        says(check, deal().told(owner, old)).nothing();
    }

    @Test
    void from_evaluation_on_it_is_a_stop() {
        var over = Told.exitSign(Phase.RECOGNITION).said();

        var finding = says(check, deal().told(date, over)).found(Severity.STOP);

        assertThat(finding.changesOn()).isEqualTo(over.fact().freshUntil(TODAY).plusDays(1));
    }

    @Test
    void a_live_case_stands_in_for_an_event_as_long_as_it_lives() {
        var point = Told.of(FactKind.CASE_POINT).day("2026-04-01").said();
        var deal = deal().told(
                        slow,
                        Told.of(FactKind.CASE_OWNER).said(),
                        Told.of(FactKind.CASE_COST).said(),
                        point);

        says(check, deal).nothing(day("2026-04-02"));
        says(check, deal.asOf(day("2026-04-02"))).found(Severity.RISK);
    }

    @Test
    void asked_and_none_is_left_to_no_event() {
        says(check, deal().told(Told.owner("Mira Holm").answer(Answer.ASKED_NONE)))
                .nothing();
    }

    @Test
    void not_relevant_here_silences_it() {
        says(
                        check,
                        deal().told(
                                        slow,
                                        Told.date("2026-03-03")
                                                .answer(Answer.NOT_RELEVANT)
                                                .since("2026-03-02")))
                .nothing();
    }
}
