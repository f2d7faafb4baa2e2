package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class EventPassedTest {
    private final Check check = new EventPassed();

    @Test
    void a_date_that_is_over_is_a_stop() {
        var date = Told.date("2026-03-02").said();

        var finding = says(check, deal().told(date)).found(Severity.STOP);

        assertThat(finding.says()).isEqualTo("The event's date, 2 Mar 2026, is past.");
        assertThat(finding.ask())
                .isEqualTo("What happened on 2 Mar 2026, and which day holds now, in the buyer's words?");
        assertThat(finding.records()).containsExactly(date.fact().id());
    }

    @Test
    void on_the_day_itself_it_is_silent_and_speaks_the_day_after() {
        says(check, deal().told(Told.date("2026-03-03").said())).nothing(day("2026-03-04"));
    }

    @Test
    void a_new_date_stated_by_the_buyer_settles_it() {
        says(
                        check,
                        deal().told(
                                        Told.date("2026-01-10")
                                                .since("2025-12-01")
                                                .until("2026-02-01")
                                                .said(),
                                        Told.date("2026-06-30")
                                                .since("2026-02-01")
                                                .said()))
                .nothing(day("2026-07-01"));
    }

    @Test
    void a_new_date_that_only_we_believe_in_does_not() {
        var finding = says(
                        check,
                        deal().told(
                                        Told.date("2026-01-10")
                                                .since("2025-12-01")
                                                .until("2026-02-01")
                                                .said(),
                                        Told.date("2026-06-30").since("2026-02-01")))
                .found(Severity.STOP);

        assertThat(finding.says())
                .isEqualTo(
                        "The event's date, 10 Jan 2026, is past, and the new one, 30 Jun 2026, is only our assumption.");
        assertThat(finding.ask()).startsWith("What happened on 10 Jan 2026");
        assertThat(finding.records()).hasSize(2);
    }

    @Test
    void a_date_that_was_corrected_before_it_came_did_not_pass() {
        says(
                        check,
                        deal().told(
                                        Told.date("2026-02-01")
                                                .since("2025-12-01")
                                                .until("2026-02-01")
                                                .said(),
                                        Told.date("2026-06-30").since("2026-02-01")))
                .nothing(day("2026-07-01"));
    }

    @Test
    void a_single_assumed_date_to_come_is_not_past() {
        says(check, deal().told(Told.date("2026-06-30"))).nothing(day("2026-07-01"));
    }

    @Test
    void it_is_unknown_until_the_date_was_asked_about() {
        says(check, deal().told(Told.owner("Mira Holm"))).unknown();
        says(check, deal().told(Told.date("2026-03-02").answer(Answer.ASKED_NONE)))
                .nothing();
    }

    @Test
    void not_relevant_here_silences_it() {
        says(
                        check,
                        deal().told(
                                        Told.date("2026-02-02")
                                                .since("2026-01-01")
                                                .said(),
                                        Told.of(FactKind.EVENT_DATE).answer(Answer.NOT_RELEVANT)))
                .nothing();
    }

    @Test
    void a_date_that_was_withdrawn_is_not_past() {
        says(
                        check,
                        deal().told(Told.date("2026-01-10")
                                .since("2025-12-01")
                                .until("2026-02-01")
                                .said()))
                .nothing();
    }

    @Test
    void of_two_dates_that_stand_the_later_told_counts() {
        says(
                        check,
                        deal().told(
                                        Told.date("2026-01-10")
                                                .since("2025-12-01")
                                                .said(),
                                        Told.date("2026-06-30")
                                                .since("2026-02-01")
                                                .said()))
                .nothing(day("2026-07-01"));
    }

    @Test
    void of_three_versions_the_one_before_the_last_is_named() {
        assertThat(says(
                                check,
                                deal().told(
                                                Told.date("2025-11-10")
                                                        .since("2025-10-01")
                                                        .until("2025-12-01")
                                                        .said(),
                                                Told.date("2026-01-10")
                                                        .since("2025-12-01")
                                                        .until("2026-02-01")
                                                        .said(),
                                                Told.date("2026-06-30").since("2026-02-01")))
                        .found(Severity.STOP))
                .satisfies(f -> assertThat(f.says()).startsWith("The event's date, 10 Jan 2026, is past"))
                .satisfies(f -> assertThat(f.changesOn()).isEqualTo(day("2026-07-01")));
    }
}
