package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.KaplanMeier;
import io.throughline.base.Sample;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CloseUnlikelyTest {
    /// A hundred closes after 1 to 100 days, none open: of those open after 10 days, 18 of 90 have closed by day 28.
    private static final KaplanMeier TIME = KaplanMeier.of(Pictured.HUNDRED, Sample.of());
    private final Check check = new CloseUnlikely();

    @Test
    void an_expected_close_in_the_past_is_a_risk() {
        var finding = says(check, deal().expected(TODAY.minusDays(1))).found(Severity.RISK);

        assertThat(finding.says()).isEqualTo("The expected close, 2 Mar 2026, is past.");
        assertThat(finding.records()).containsExactly(Pictured.DEAL);
        says(check, deal().time(TIME).age(10).expected(TODAY)).found(Severity.RISK);
    }

    @Test
    void sooner_than_four_in_five_deals_of_this_age_is_a_risk() {
        var finding = says(check, deal().time(TIME).age(10).expected(TODAY.plusDays(17)))
                .found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("Expected to close on 20 Mar 2026, 27 days after it was opened: of the deals that were open "
                        + "as long as this one, more than 4 in 5 took longer.");
        assertThat(finding.changesOn()).isEqualTo(TODAY.plusDays(18));
    }

    @Test
    void as_late_as_one_in_five_is_fine_until_fewer_are_left_to_compare_with() {
        says(check, deal().time(TIME).age(10).expected(TODAY.plusDays(18))).nothing(TODAY.plusDays(1));
        says(check, deal().time(TIME).age(10).expected(TODAY.plusDays(60))).nothing(TODAY.plusDays(53));
    }

    @Test
    void a_coming_day_that_the_buyer_stated_settles_it() {
        var stated = Told.of(FactKind.CLOSE_DATE).day("2026-03-10").said();

        says(check, deal().expected(TODAY.minusDays(1)).told(stated)).nothing(day("2026-03-11"));
        says(check, deal().expected(TODAY.minusDays(1)).told(stated).asOf(day("2026-03-10")))
                .nothing(day("2026-03-11"));
        says(check, deal().expected(TODAY.minusDays(1)).told(stated).asOf(day("2026-03-11")))
                .found(Severity.RISK);
        says(
                        check,
                        deal().expected(TODAY.minusDays(1))
                                .told(Told.of(FactKind.CLOSE_DATE).day("2026-03-10")))
                .found(Severity.RISK);
    }

    @Test
    void a_percentile_that_is_not_reached_is_unknown() {
        var hardlyEver = KaplanMeier.of(
                IntStream.rangeClosed(1, 20).toArray(),
                IntStream.generate(() -> 500).limit(100).toArray());

        says(check, deal().time(hardlyEver).age(10).expected(TODAY.plusDays(5))).unknown(false, TODAY.plusDays(6));
    }

    @Test
    void a_curve_that_soon_reaches_no_further_turns_unknown_on_that_day() {
        var half = KaplanMeier.of(
                IntStream.rangeClosed(1, 50).toArray(),
                IntStream.generate(() -> 500).limit(50).toArray());

        assertThat(says(check, deal().time(half).age(10).expected(TODAY.plusDays(50)))
                        .outcome())
                .isEqualTo(new Outcome.Nothing(TODAY.plusDays(28)));
        says(
                        check,
                        deal().time(half)
                                .asOf(TODAY.plusDays(28))
                                .opened(TODAY.minusDays(10))
                                .expected(TODAY.plusDays(50)))
                .unknown(false, TODAY.plusDays(51));
    }

    @Test
    void fewer_than_fourteen_closes_say_nothing() {
        var thirteen =
                KaplanMeier.of(IntStream.rangeClosed(1, 13).map(d -> d * 10).toArray(), new int[0]);
        var fourteen =
                KaplanMeier.of(IntStream.rangeClosed(1, 14).map(d -> d * 10).toArray(), new int[0]);

        says(check, deal().time(thirteen).age(9).expected(TODAY)).unknown(false, TODAY.plusDays(1));
        says(check, deal().time(fourteen).age(9).expected(TODAY)).found(Severity.RISK);
    }

    @Test
    void without_dates_it_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().opened(null).expected(TODAY)).unknown(false, TODAY.plusDays(1));
        says(check, deal().age(-5).expected(TODAY.plusDays(2))).unknown(true, TODAY.plusDays(3));
    }
}
