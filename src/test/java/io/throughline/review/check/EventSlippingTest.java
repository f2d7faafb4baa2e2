package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class EventSlippingTest {
    private final Check check = new EventSlipping();
    private final Told first =
            Told.date("2026-03-31").since("2025-10-01").until("2025-12-01").said();
    private final Told second =
            Told.date("2026-04-30").since("2025-12-01").until("2026-02-01").said();

    private static Told third() {
        return Told.date("2026-06-30").since("2026-02-01").said();
    }

    @Test
    void two_moves_later_are_a_risk() {
        var finding = says(check, deal().told(first, second, third())).found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("The event's date moved later twice, from 31 Mar 2026 to 30 Jun 2026.");
        assertThat(finding.ask()).contains("30 Jun 2026");
        assertThat(finding.records()).hasSize(2);
    }

    @Test
    void one_move_is_not() {
        says(check, deal().told(first, second)).nothing();
    }

    @Test
    void a_move_to_an_earlier_day_or_the_same_is_not_counted() {
        says(
                        check,
                        deal().told(
                                        first,
                                        second,
                                        Told.date("2026-04-15")
                                                .since("2026-02-01")
                                                .said()))
                .nothing();
        says(
                        check,
                        deal().told(
                                        first,
                                        second,
                                        Told.date("2026-04-30")
                                                .since("2026-02-01")
                                                .said()))
                .nothing();
    }

    @Test
    void a_second_answer_beside_the_first_is_no_move() {
        var beside = Told.date("2026-04-30").since("2025-12-01").said();

        says(check, deal().told(first, beside, third())).nothing();
        says(
                        check,
                        deal().told(
                                        first,
                                        Told.date("2026-04-30")
                                                .since("2025-12-01")
                                                .until("2026-02-02"),
                                        third()))
                .nothing();
    }

    @Test
    void restated_after_the_last_move_with_a_document_or_an_act_it_is_a_note() {
        says(check, deal().told(first, second, third().heard(null, "2026-02-02", Channel.DOCUMENT, false)))
                .found(Severity.NOTE);
        says(check, deal().told(first, second, third().heard("Mira Holm", "2026-02-02", Channel.MEETING, true)))
                .found(Severity.NOTE);
    }

    @Test
    void words_or_a_paper_of_the_same_day_do_not_restate_it() {
        says(check, deal().told(first, second, third().saidBy("Mira Holm", "2026-02-02")))
                .found(Severity.RISK);
        says(check, deal().told(first, second, third().heard(null, "2026-02-01", Channel.DOCUMENT, false)))
                .found(Severity.RISK);
        says(check, deal().told(first, second, third().heard(null, "2026-02-02", Channel.MEETING, true)))
                .found(Severity.RISK);
    }

    @Test
    void it_is_unknown_until_the_date_was_asked_about() {
        says(check, deal().told(Told.owner("Mira Holm"))).unknown();
    }

    @Test
    void a_date_that_was_withdrawn_no_longer_slips() {
        says(check, deal().told(first, second, third().until("2026-03-01"))).nothing();
    }
}
