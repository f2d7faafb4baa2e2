package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.review.Buyers;
import io.throughline.review.Buyers.By;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import org.junit.jupiter.api.Test;

class FriendlyNotCoachTest {
    private final Check check = new FriendlyNotCoach();

    @Test
    void passing_by_our_own_belief_alone_is_a_risk() {
        var buyers = new Buyers().gains("Mira Holm", By.US).fought("Mira Holm", By.AN_ACT);

        var finding = says(check, deal().buying(buyers)).found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("Mira Holm passes for a coach by our own belief alone.");
        assertThat(finding.records()).containsExactly(Pictured.DEAL);
    }

    @Test
    void so_is_somebody_who_is_mostly_wrong() {
        var buyers = new Buyers().gains("Mira Holm", By.ONE_OF_THEM).told("Mira Holm", 1, 2);

        assertThat(says(check, deal().buying(buyers)).found(Severity.RISK).says())
                .isEqualTo("Of 3 things that Mira Holm told us and that were checked, 2 turned out wrong.");
    }

    @Test
    void a_coach_or_somebody_of_whom_too_little_is_checked_is_neither() {
        says(check, deal().buying(new Buyers().coach("Mira Holm"))).nothing();
        says(
                        check,
                        deal().buying(new Buyers()
                                .gains("Mira Holm", By.ONE_OF_THEM)
                                .fought("Mira Holm", By.AN_ACT)
                                .told("Mira Holm", 0, 2)))
                .nothing();
    }

    @Test
    void without_anybody_who_is_tested_it_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().buying(new Buyers().meantAsCoach("Mira Holm"))).unknown();
    }
}
