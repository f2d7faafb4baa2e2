package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class PushedTest {
    private final Check check = new Pushed();

    private static Pictured pushedTwice() {
        return deal().expected(day("2026-05-31"))
                .closeMoved("2025-12-01", "2025-12-31", "2026-01-31")
                .closeMoved("2026-01-20", "2026-01-31", "2026-03-31");
    }

    @Test
    void three_moves_later_are_a_risk() {
        var deal = pushedTwice()
                .closeMoved("2026-02-01", "2026-03-31", "2026-03-15")
                .closeMoved("2026-02-20", "2026-03-15", "2026-05-31");

        assertThat(says(check, deal).found(Severity.RISK))
                .satisfies(f -> assertThat(f.says())
                        .isEqualTo("The expected close moved later 3 times and earlier once; the last time it moved "
                                + "later was on 20 Feb 2026."))
                .satisfies(f -> assertThat(f.records()).containsExactly(Pictured.DEAL));
    }

    @Test
    void two_moves_later_are_not_and_earlier_ones_do_not_count() {
        says(check, pushedTwice()).nothing();
        says(check, pushedTwice().closeMoved("2026-02-01", "2026-03-31", "2026-03-15"))
                .nothing();
    }

    @Test
    void the_last_one_stated_by_the_buyer_makes_it_a_note() {
        var stated = Told.of(FactKind.CLOSE_DATE).day("2026-05-31");

        says(
                        check,
                        pushedTwice()
                                .closeMoved("2026-02-20", "2026-03-31", "2026-05-31")
                                .told(stated))
                .found(Severity.RISK);
        says(
                        check,
                        pushedTwice()
                                .closeMoved("2026-02-20", "2026-03-31", "2026-05-31")
                                .told(stated.said()))
                .found(Severity.NOTE);
        assertThat(says(
                                check,
                                pushedTwice()
                                        .closeMoved("2026-02-20", "2026-03-31", "2026-05-31")
                                        .told(Told.of(FactKind.CLOSE_DATE)
                                                .day("2026-06-15")
                                                .said()))
                        .found(Severity.RISK)
                        .says())
                .startsWith("The expected close moved later 3 times; the last");
    }

    @Test
    void where_nobody_keeps_moves_it_is_unknown() {
        says(check, deal().kept(true, true, true, false)).unknown();
        says(check, deal()).nothing();
        says(check, pushedTwice().kept(true, true, true, false)).nothing();
    }
}
