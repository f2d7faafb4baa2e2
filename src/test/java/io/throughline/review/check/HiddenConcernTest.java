package io.throughline.review.check;

import static io.throughline.review.Buyers.said;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Signal.Kind;
import io.throughline.review.Buyers;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import org.junit.jupiter.api.Test;

class HiddenConcernTest {
    private final Check check = new HiddenConcern();

    @Test
    void two_signs_within_thirty_days_are_a_risk() {
        var buyers = new Buyers().shows(Kind.PRICE, "2026-02-10").shows(Kind.RAISED_AGAIN, "2026-02-20");

        var finding = says(check, deal().buying(buyers)).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("Signs of a concern that nobody names: a sudden demand on the price (10 Feb 2026)"
                        + " and something settled was raised again (20 Feb 2026).");
        assertThat(finding.records()).hasSize(2);
    }

    @Test
    void silence_is_a_sign_that_comes_with_time() {
        var buyers = new Buyers().shows(Kind.POSTPONED, "2026-02-20").acted("2026-02-05");

        says(check, deal().buying(buyers)).nothing(day("2026-03-08"));
        assertThat(says(check, deal().asOf(day("2026-03-08")).buying(buyers))
                        .found(Severity.RISK)
                        .says())
                .endsWith("a meeting was put off (20 Feb 2026) and silence (8 Mar 2026).");
    }

    @Test
    void one_sign_or_two_far_apart_are_nothing_yet() {
        says(check, deal().buying(new Buyers().shows(Kind.PRICE, "2026-02-10"))).nothing();
        says(check, deal().buying(new Buyers().shows(Kind.PRICE, "2026-01-10").shows(Kind.PRICE, "2026-02-10")))
                .nothing();
    }

    @Test
    void it_is_settled_when_a_concern_is_named_or_asked_about_and_denied() {
        var signs = new Buyers().shows(Kind.PRICE, "2026-02-10").shows(Kind.POSTPONED, "2026-02-20");

        says(check, deal().buying(signs.shows(Kind.DENIED, "2026-02-25"))).nothing();
        says(
                        check,
                        deal().buying(new Buyers()
                                .shows(Kind.PRICE, "2026-02-10")
                                .shows(Kind.POSTPONED, "2026-02-20")
                                .fears(
                                        "Mira Holm",
                                        "The budget is cut",
                                        Concern.Severity.SEVERE,
                                        said(Says.VOICED, "Mira Holm", "2026-02-22"))))
                .nothing();
    }

    @Test
    void where_only_other_records_show_it_the_deal_is_named() {
        var buyers = new Buyers()
                .fears(
                        "Mira Holm",
                        "The budget is cut",
                        Concern.Severity.SEVERE,
                        said(Says.VOICED, "Mira Holm", "2026-01-02"),
                        said(Says.RESOLVED, "Mira Holm", "2026-01-05"),
                        said(Says.VOICED, "Mira Holm", "2026-02-12"),
                        said(Says.RESOLVED, "Mira Holm", "2026-02-14"),
                        said(Says.VOICED, "Mira Holm", "2026-02-22"));

        assertThat(says(check, deal().buying(buyers)).found(Severity.RISK).records())
                .containsExactly(Pictured.DEAL);
    }

    @Test
    void without_a_sign_or_a_concern_it_is_unknown() {
        says(check, deal()).unknown();
    }
}
