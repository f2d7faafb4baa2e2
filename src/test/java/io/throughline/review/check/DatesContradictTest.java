package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.Status;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import org.junit.jupiter.api.Test;

class DatesContradictTest {
    private final Check check = new DatesContradict();

    @Test
    void a_close_before_the_opening_is_a_gap() {
        var deal = deal().opened(day("2026-02-02")).closed(Status.LOST, day("2026-02-01"));

        assertThat(says(check, deal).found(Severity.GAP))
                .satisfies(f ->
                        assertThat(f.says()).isEqualTo("Closed on 1 Feb 2026, before it was opened on 2 Feb 2026."))
                .satisfies(f -> assertThat(f.records()).containsExactly(Pictured.DEAL));
    }

    @Test
    void an_expected_close_before_the_opening_is_too() {
        assertThat(says(check, deal().opened(day("2026-02-02")).expected(day("2026-02-01")))
                        .found(Severity.GAP)
                        .says())
                .isEqualTo("Expected to close on 1 Feb 2026, before it was opened on 2 Feb 2026.");
    }

    @Test
    void closed_on_the_day_it_was_opened_is_fine() {
        says(check, deal().opened(day("2026-02-02")).closed(Status.WON, day("2026-02-02")))
                .nothing();
    }

    @Test
    void one_date_alone_cannot_contradict() {
        says(check, deal()).unknown();
        says(check, deal().opened(null).expected(TODAY)).unknown();
    }
}
