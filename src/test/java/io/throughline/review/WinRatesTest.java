package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throughline.TestDatabase;
import io.throughline.review.WinRate.Dimension;
import io.throughline.review.WinRates.Segment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WinRatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static TestDatabase database;

    @BeforeAll
    static void sell() {
        database = TestDatabase.create();
        database.jdbc().sql("""
                        insert into deal (id, name, status, product, lead_source, opened_on, closed_on)
                        select gen_random_uuid(), 'deal ' || n, case when n % 10 < won then 'WON' else 'LOST' end,
                            product, 'fair', date '2025-01-01', date '2026-03-03' - n % 10
                        from (values ('Press', 9), ('Pump', 5), ('Valve', 5)) as made (product, won)
                        cross join generate_series(0, 39) as n""").update();
        database.jdbc().sql("""
                        insert into deal (id, name, status, product, opened_on, closed_on)
                        values (gen_random_uuid(), 'still open', 'OPEN', 'Press', '2025-01-01', null),
                            (gen_random_uuid(), 'walked from', 'WALKED', 'Rare', '2025-01-01', '2026-01-01')""").update();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static WinRates.Rates asOf(LocalDate day) {
        return new WinRates(database.jdbc()).of(day);
    }

    private static WinRate product(WinRates.Rates rates, String name) {
        return rates.rates().stream()
                .filter(r -> r.segment().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_segment_has_its_won_of_closed_with_an_interval() {
        var rates = asOf(DAY);

        assertThat(rates.won()).isEqualTo(36 + 20 + 20);
        assertThat(rates.closed()).isEqualTo(121);
        assertThat(product(rates, "Press"))
                .satisfies(r -> assertThat(r.dimension()).isEqualTo(Dimension.PRODUCT))
                .satisfies(r -> assertThat(r.rate()).isCloseTo(.9, within(1e-9)))
                .satisfies(r -> assertThat(r.interval()).isEqualTo(Wilson.of(36, 40)));
    }

    @Test
    void a_difference_that_holds_after_correction_stands_out() {
        assertThat(asOf(DAY).standingOut()).extracting(WinRate::segment).containsExactly("Press");
    }

    @Test
    void segments_of_too_few_deals_are_shown_and_not_looked_at() {
        var rates = asOf(DAY);

        assertThat(product(rates, "Rare").p()).isNull();
        assertThat(product(rates, "Rare").wasLookedAt()).isFalse();
        assertThat(product(rates, "fair").p())
                .as("too few deals have another source")
                .isNull();
        assertThat(rates.lookedAt()).isEqualTo(3);
    }

    @Test
    void outcomes_after_the_day_are_hidden() {
        var before = asOf(DAY.minusDays(5));

        assertThat(before.closed()).isEqualTo(3 * 20 + 1);
        assertThat(asOf(LocalDate.of(2024, 12, 31)).closed()).isZero();
        assertThat(asOf(LocalDate.of(2024, 12, 31)).rates()).isEmpty();
    }

    @Test
    void the_same_difference_claims_less_the_more_is_looked_at() {
        var all = new Segment("ALL", "", 500, 1000);
        var special = new Segment("PRODUCT", "special", 62, 100);
        var plain = new Segment("PRODUCT", "plain", 50, 100);

        assertThat(WinRates.rates(List.of(all, special)).standingOut()).hasSize(1);
        assertThat(WinRates.rates(List.of(
                                all, special, plain, plain, plain, plain, plain, plain, plain, plain, plain, plain,
                                plain, plain, plain, plain, plain, plain, plain, plain, plain, plain))
                        .standingOut())
                .isEmpty();
    }

    @Test
    void rates_are_in_the_order_of_their_dimensions_and_keep_that_of_size() {
        var all = new Segment("ALL", "", 500, 1000);
        var rates = WinRates.rates(List.of(
                all,
                new Segment("OWNER", "Ada Birk", 90, 200),
                new Segment("PRODUCT", "large", 50, 100),
                new Segment("PRODUCT", "small", 4, 8)));

        assertThat(rates.rates()).extracting(WinRate::segment).containsExactly("large", "small", "Ada Birk");
        assertThat(rates.rates().getLast().dimension().isAboutOnePerson()).isTrue();
        assertThat(rates.rates().getFirst().dimension().isAboutOnePerson()).isFalse();
    }
}
