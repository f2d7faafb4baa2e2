package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.buying.Rapport.Kind;
import io.throughline.review.Buyers;
import io.throughline.review.Finding.Severity;
import org.junit.jupiter.api.Test;

class HollowRapportTest {
    private final Check check = new HollowRapport();

    @Test
    void being_liked_and_not_trusted_with_the_work_is_a_note() {
        var buyers = new Buyers()
                .rapport("Mira Holm", Kind.PERSONAL, 2)
                .rapport("Mira Holm", Kind.TECHNICAL, 0)
                .rapport("Jon Vale", Kind.PERSONAL, 3);

        var finding = says(check, deal().buying(buyers)).found(Severity.NOTE);

        assertThat(finding.says()).isEqualTo("With Mira Holm we get on well, and have no technical rapport.");
        assertThat(finding.records()).hasSize(2);
    }

    @Test
    void technical_rapport_settles_it_and_one_that_nobody_rated_is_not_none() {
        says(
                        check,
                        deal().buying(new Buyers()
                                .rapport("Mira Holm", Kind.PERSONAL, 2)
                                .rapport("Mira Holm", Kind.TECHNICAL, 1)))
                .nothing();
        says(check, deal().buying(new Buyers().rapport("Mira Holm", Kind.PERSONAL, 2)))
                .nothing();
    }

    @Test
    void where_nobody_said_anything_of_it_it_is_unknown() {
        says(check, deal().buying(new Buyers().person("Mira Holm"))).unknown();
    }
}
