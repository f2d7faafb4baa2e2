package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class StaleFactTest {
    private final Check check = new StaleFact();
    private final Told old = Told.date("2026-06-30")
            .since("2026-01-01")
            .words("before the audit")
            .said();

    @Test
    void a_fact_past_its_half_life_is_a_gap() {
        var finding = says(check, deal().told(old)).found(Severity.GAP);

        assertThat(finding.says()).isEqualTo("The event's date, “before the audit”, counts as stale since 3 Mar 2026.");
        assertThat(finding.records()).containsExactly(old.fact().id());
        assertThat(finding.changesOn()).isEqualTo(day("2026-07-01"));
    }

    @Test
    void the_day_before_it_is_fresh() {
        says(check, deal().told(old).asOf(TODAY.minusDays(1))).nothing(TODAY);
    }

    @Test
    void the_oldest_is_named_and_the_others_counted() {
        var older = Told.of(FactKind.CLOSE_DATE)
                .day("2026-05-01")
                .since("2025-12-01")
                .said();
        var third = Told.need("explicit").since("2025-01-01").said();

        assertThat(says(check, deal().told(older, old)).found(Severity.GAP).says())
                .isEqualTo("The day they mean to decide, “so they say”, counts as stale since 31 Jan 2026, and "
                        + "1 other fact too.");
        assertThat(says(check, deal().told(old, older, third)).found(Severity.GAP))
                .satisfies(f -> assertThat(f.says()).startsWith("A need,").endsWith("2 other facts too."))
                .satisfies(f -> assertThat(f.records()).hasSize(3))
                .satisfies(f -> assertThat(f.changesOn()).isEqualTo(day("2026-05-02")));
    }

    @Test
    void what_was_replaced_or_is_over_or_came_from_a_column_is_not_asked_again() {
        says(
                        check,
                        deal().told(
                                        Told.date("2026-06-30")
                                                .since("2025-01-01")
                                                .until("2025-06-01")
                                                .said(),
                                        Told.of(FactKind.EXTRA).since("2025-01-01"),
                                        Told.owner("Mira Holm")
                                                .since("2025-01-01")
                                                .answer(Answer.ASKED_UNKNOWN),
                                        Told.of(FactKind.CLOSE_DATE)
                                                .day("2026-03-02")
                                                .since("2025-01-01")
                                                .said()))
                .unknown();
    }

    @Test
    void a_day_that_is_today_is_not_over() {
        says(
                        check,
                        deal().told(Told.of(FactKind.CLOSE_DATE)
                                .day("2026-03-03")
                                .since("2025-01-01")
                                .said()))
                .found(Severity.GAP);
    }

    @Test
    void heard_again_is_fresh_again() {
        says(check, deal().told(old.saidBy("Mira Holm", "2026-03-01"))).nothing(day("2026-05-01"));
    }
}
