package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.buying.readiness.ReadinessPoint.Says;
import io.throughline.review.Buyers;
import io.throughline.review.Finding.Severity;
import org.junit.jupiter.api.Test;

class UnreadyTest {
    private final Check check = new Unready();

    private static Buyers missing() {
        return new Buyers().needs("A data steward.", Says.MISSING).needs("A sponsor", Says.IN_PLACE);
    }

    @Test
    void what_is_missing_and_not_acknowledged_within_thirty_days_is_a_risk() {
        var finding = says(check, deal().buying(missing()).expected(day("2026-04-02")))
                .found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo(
                        "The decision is due on 2 Apr 2026, and not in place and not acknowledged is “A data steward”.");
        assertThat(finding.records()).hasSize(1);
        says(check, deal().buying(missing()).expected(day("2026-04-03"))).nothing(day("2026-03-04"));
    }

    @Test
    void advice_that_one_of_theirs_took_settles_it_and_advice_alone_does_not() {
        var advised = new Buyers().needs("A data steward", Says.MISSING, Says.ADVISED);
        var taken = new Buyers().needs("A data steward", Says.MISSING, Says.ADVISED, Says.ACKNOWLEDGED);

        says(check, deal().buying(advised).expected(day("2026-03-10"))).found(Severity.RISK);
        says(check, deal().buying(taken).expected(day("2026-03-10"))).nothing();
    }

    @Test
    void where_nobody_was_asked_or_no_day_is_known_it_is_unknown() {
        says(check, deal().expected(day("2026-03-10"))).unknown();
        says(check, deal().expected(day("2026-03-10")).buying(new Buyers().needs("A sponsor")))
                .unknown();
        says(check, deal().buying(missing())).unknown(true, null);
    }
}
