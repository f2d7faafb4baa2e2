package io.throughline.review.check;

import static io.throughline.review.Pictured.DEAL;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.Pictured.industryIs;
import static io.throughline.review.Pictured.isKnown;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Review;
import io.throughline.review.Told;
import io.throughline.review.Verdict;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PoorFitTest {
    private static final UUID MILLS = new UUID(8, 1);
    private static final UUID OWNED = new UUID(8, 2);

    private final Check check = new PoorFit();

    @Test
    void a_fit_below_the_line_is_a_risk_that_says_what_is_unknown_in_it() {
        var finding = says(check, bank()).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo(
                        "The fit is 0 of 100, below the line of 50; unknown is event owner is at least stated, which "
                                + "leaves it between 0 and 60.");
        assertThat(finding.ask()).isEqualTo("Is it so: event owner is at least stated?");
        assertThat(finding.records()).containsExactly(DEAL);
        assertThat(Review.of(bank().picture()).verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void where_nothing_is_unknown_it_says_so() {
        var finding = says(check, deal().industry("Banks").rules(industryIs(MILLS, "Mills", 40)))
                .found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("The fit is 0 of 100, below the line of 50; nothing in it is unknown.");
        assertThat(finding.ask()).isEqualTo("What would make this a deal for us, or who could help them better?");
    }

    @Test
    void once_the_fit_rises_it_is_silent() {
        says(check, bank().told(Told.owner("Mira Holm").saidBy("Mira Holm", "2026-02-20")))
                .nothing();
        says(check, bank().industry("Mills")).nothing();
    }

    @Test
    void where_no_wish_is_known_the_fit_is_unknown() {
        says(check, bank().industry(null)).unknown();
    }

    @Test
    void without_wishes_there_is_no_fit() {
        says(check, deal()).nothing();
        says(check, deal().rules(industryIs(MILLS, "Mills", null))).nothing();
    }

    @Test
    void an_unknown_knock_out_is_not_named_as_a_part_of_the_score() {
        var rules = deal().industry("Banks")
                .rules(industryIs(MILLS, "Mills", 40), isKnown(OWNED, FactKind.EVENT_OWNER, null));

        assertThat(says(check, rules).found(Severity.RISK).says()).endsWith("; nothing in it is unknown.");
    }

    private static Pictured bank() {
        return deal().industry("Banks").rules(industryIs(MILLS, "Mills", 40), isKnown(OWNED, FactKind.EVENT_OWNER, 60));
    }
}
