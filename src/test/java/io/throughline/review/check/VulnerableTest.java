package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.buying.criteria.Option.Kind;
import io.throughline.buying.strategy.Strategy.Outcome;
import io.throughline.review.Buyers;
import io.throughline.review.Finding.Severity;
import org.junit.jupiter.api.Test;

class VulnerableTest {
    private final Check check = new Vulnerable();

    private static Buyers choice() {
        return new Buyers()
                .criteria("Safe.", "Fast", "Cheap")
                .options(Kind.US, Kind.RIVAL, Kind.DO_NOTHING)
                .ranked("Mira Holm", 1, 2, 3);
    }

    @Test
    void a_rival_who_leads_by_what_weighs_most_is_a_risk() {
        var buyers = choice().rated(0, 40, 40, 90).rated(1, 80, 80, 10);

        var finding = says(check, deal().buying(buyers)).found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("By “Safe” Alder Systems leads, and no strategy is in progress.");
        assertThat(finding.records()).hasSize(1);
    }

    @Test
    void a_strategy_in_progress_settles_it_and_one_that_is_over_does_not() {
        says(check, deal().buying(choice().rated(0, 40).rated(1, 80).strategy(0, 1, null)))
                .nothing();
        says(check, deal().buying(choice().rated(0, 40).rated(1, 80).strategy(0, 1, Outcome.WORKED)))
                .found(Severity.RISK);
        says(check, deal().buying(choice().rated(0, 40, 10).rated(1, 80, 90).strategy(1, 1, null)))
                .found(Severity.RISK);
    }

    @Test
    void when_the_lead_is_gone_or_of_little_weight_it_is_silent() {
        says(check, deal().buying(choice().rated(0, 80, 10).rated(1, 80, 90))).nothing();
    }

    @Test
    void doing_nothing_is_no_rival() {
        says(check, deal().buying(choice().rated(0, 40).rated(1, 30).rated(2, 90)))
                .nothing();
        says(check, deal().buying(choice().rated(0, 40).rated(2, 90))).unknown(true, null);
    }

    @Test
    void doing_it_in_house_is_one() {
        var buyers = new Buyers()
                .criteria("Safe")
                .options(Kind.US, Kind.IN_HOUSE)
                .rated(0, 40)
                .rated(1, 80);

        assertThat(says(check, deal().buying(buyers)).found(Severity.RISK).says())
                .isEqualTo("By “Safe” doing it in house leads, and no strategy is in progress.");
    }

    @Test
    void without_ratings_it_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().buying(choice())).unknown();
        says(check, deal().buying(choice().rated(0, 40, null).rated(1, null, 40)))
                .unknown(true, null);
    }
}
