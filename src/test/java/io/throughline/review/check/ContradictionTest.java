package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    private final Check check = new Contradiction();

    @Test
    void two_dates_that_both_stand_are_a_risk() {
        var one = Told.date("2026-06-30").said();
        var other = Told.date("2026-09-30").said();

        var finding = says(check, deal().told(one, other)).found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("Two answers stand for the event's date: 30 Jun 2026 and 30 Sep 2026.");
        assertThat(finding.ask()).isEqualTo("Which holds, 30 Jun 2026 or 30 Sep 2026, and who says so?");
        assertThat(finding.records())
                .containsExactly(one.fact().id(), other.fact().id());
    }

    @Test
    void two_economic_owners_are_too_whether_on_file_or_only_named() {
        assertThat(says(check, deal().told(Told.owner("Mira Holm"), Told.owner("Jon Vale")))
                        .found(Severity.RISK)
                        .says())
                .endsWith("Mira Holm and Jon Vale.");
        assertThat(says(
                                check,
                                deal().told(
                                                Told.owner("Mira Holm"),
                                                Told.of(FactKind.EVENT_OWNER).words("the board")))
                        .found(Severity.RISK)
                        .says())
                .endsWith("Mira Holm and “the board”.");
    }

    @Test
    void the_same_answer_twice_is_none() {
        says(check, deal().told(Told.date("2026-06-30"), Told.date("2026-06-30")))
                .nothing();
        says(check, deal().told(Told.owner("Mira Holm"), Told.owner("Mira Holm")))
                .nothing();
        says(
                        check,
                        deal().told(
                                        Told.owner("Mira Holm"),
                                        Told.of(FactKind.EVENT_OWNER).words(" mira HOLM ")))
                .nothing();
    }

    @Test
    void an_old_version_does_not_contradict_the_new_one() {
        says(
                        check,
                        deal().told(
                                        Told.date("2026-06-30").until("2026-03-02"),
                                        Told.date("2026-09-30").since("2026-03-02")))
                .nothing();
    }

    @Test
    void a_day_and_mere_words_can_both_hold() {
        says(check, deal().told(Told.of(FactKind.CASE_POINT).day("2026-06-30"), Told.of(FactKind.CASE_POINT)))
                .nothing();
        says(
                        check,
                        deal().told(
                                        Told.of(FactKind.CASE_POINT),
                                        Told.of(FactKind.CASE_POINT).day("2026-06-30")))
                .nothing();
    }

    @Test
    void an_answer_and_not_knowing_can_both_stand() {
        var asked = Told.date("2026-09-30").answer(Answer.ASKED_UNKNOWN);

        says(check, deal().told(Told.date("2026-06-30"), asked)).nothing();
        says(check, deal().told(asked, Told.date("2026-06-30"))).nothing();
    }

    @Test
    void an_exit_sign_met_and_not_met_is_one_and_of_different_phases_is_none() {
        var met = Told.exitSign(Phase.RECOGNITION).said();

        assertThat(says(check, deal().told(met, Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE)))
                        .found(Severity.RISK))
                .satisfies(f ->
                        assertThat(f.says()).isEqualTo("The exit sign of a phase stands both as met and as not met."))
                .satisfies(f -> assertThat(f.ask()).isEqualTo("What did they say last, and who said it?"));
        says(check, deal().told(met, Told.exitSign(Phase.EVALUATION).answer(Answer.ASKED_NONE)))
                .nothing();
        says(check, deal().told(met, Told.exitSign(Phase.RECOGNITION).said())).nothing();
    }

    @Test
    void different_kinds_never_contradict_and_needs_may_be_many() {
        says(
                        check,
                        deal().told(
                                        Told.date("2026-06-30"),
                                        Told.of(FactKind.CLOSE_DATE).day("2026-05-01")))
                .nothing();
        says(
                        check,
                        deal().told(
                                        Told.need("explicit").words("a"),
                                        Told.need("explicit").words("b")))
                .unknown();
    }

    @Test
    void nothing_recorded_is_unknown() {
        says(check, deal()).unknown();
    }
}
