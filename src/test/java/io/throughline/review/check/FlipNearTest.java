package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.buying.criteria.Option.Kind;
import io.throughline.review.Buyers;
import io.throughline.review.Finding.Severity;
import org.junit.jupiter.api.Test;

class FlipNearTest {
    private final Check check = new FlipNear();

    private static Buyers choice() {
        return new Buyers()
                .criteria("Safe", "Fast")
                .options(Kind.US, Kind.RIVAL)
                .ranked("Mira Holm", 1, 2);
    }

    @Test
    void a_small_change_of_one_weight_that_turns_it_over_is_a_note() {
        // weights .75 and .25; we lead by 20 on the one, they by 50 on the other: level at .714
        var finding = says(check, deal().buying(choice().rated(0, 80, 20).rated(1, 60, 70)))
                .found(Severity.NOTE);

        assertThat(finding.says())
                .isEqualTo("A little more or less weight on “Safe” turns over which option comes out first.");
        assertThat(finding.records()).hasSize(2);
    }

    @Test
    void a_change_of_a_tenth_is_not_small() {
        // level at .65, and again at .85: a tenth away on both sides
        says(check, deal().buying(choice().rated(0, 80, 20).rated(1, 45, 85))).nothing();
        says(check, deal().buying(choice().rated(0, 80, 20).rated(1, 95, 5))).nothing();
    }

    @Test
    void a_rating_that_nobody_gave_and_that_turns_it_over_is_one_too() {
        var finding = says(check, deal().buying(choice().rated(0, 80, null).rated(1, 60, 70)))
                .found(Severity.NOTE);

        assertThat(finding.says()).isEqualTo("1 rating that nobody gave could turn over which option comes out first.");
        assertThat(finding.ask()).isEqualTo("How do they rate the options by “Fast”?");
    }

    @Test
    void a_lead_that_nothing_turns_over_is_silent() {
        says(check, deal().buying(choice().rated(0, 90, 90).rated(1, 10, 10))).nothing();
    }

    @Test
    void with_less_than_two_options_to_compare_it_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().buying(choice())).unknown();
        says(check, deal().buying(choice().rated(0, 80, 20))).unknown();
    }
}
