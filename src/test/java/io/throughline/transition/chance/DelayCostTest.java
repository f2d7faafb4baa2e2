package io.throughline.transition.chance;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.transition.chance.DelayCost.Source;
import io.throughline.transition.chance.DelayCost.Told;
import io.throughline.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayCostTest {
    private static Told told(Source source, @Nullable Integer from, int to, String unit) {
        return new Told(
                source,
                from == null ? null : BigDecimal.valueOf(from),
                BigDecimal.valueOf(to),
                unit,
                "So they say",
                "Mira Holm",
                LocalDate.of(2026, 5, 4));
    }

    private static Optional<String> cost(Told... told) {
        return DelayCost.of(List.of(told))
                .map(DelayCost::amount)
                .map(amount -> amount.number().toPlainString() + " " + amount.unit());
    }

    @ParameterizedTest
    @CsvSource({
        "EUR,          4000 EUR",
        "EUR a day,    4000 EUR",
        "EUR / day,    4000 EUR",
        "EUR per week, 571 EUR",
        "USD a month,  132 USD",
        "EUR a quarter,44 EUR",
        "EUR a year,   11 EUR",
        "trucks,       4000 trucks",
        "'',           '4000 '"
    })
    void what_waiting_costs_is_for_a_day_unless_it_says_otherwise(String unit, String cost) {
        assertThat(cost(told(Source.EVENT_COST, null, 4000, unit))).contains(cost);
    }

    @Test
    void what_is_expected_in_a_year_is_lost_by_the_day() {
        assertThat(cost(told(Source.EVENT_RESULT, null, 730_000, "EUR a year"))).contains("2000 EUR");
        assertThat(cost(told(Source.EVENT_RESULT, 1_000_000, 635_000, "EUR a year")))
                .as("from, to")
                .contains("1000 EUR");
        assertThat(cost(told(Source.CASE_COST, null, 3650, "NOK per year"))).contains("10 NOK");
    }

    @Test
    void what_has_no_currency_or_no_time_is_no_cost_of_a_day() {
        assertThat(cost(told(Source.EVENT_RESULT, 90, 30, "minutes"))).isEmpty();
        assertThat(cost(told(Source.EVENT_RESULT, null, 500_000, "EUR"))).isEmpty();
        assertThat(cost(told(Source.EVENT_RESULT, null, 12, "trucks a day"))).isEmpty();
        assertThat(cost()).isEmpty();
    }

    private static Told inWords(String words) {
        return new Told(Source.EVENT_COST, null, null, "", words, "Mira Holm", LocalDate.of(2026, 5, 4));
    }

    @Test
    void what_nobody_counted_is_told_in_their_words_after_what_is_counted() {
        assertThat(DelayCost.of(List.of(inWords("Trucks wait in the street"))).map(cost -> cost.words(Wording.ENGLISH)))
                .contains("“Trucks wait in the street”");
        assertThat(cost(inWords("Trucks wait"), told(Source.CASE_COST, null, 30, "EUR a day")))
                .contains("30 EUR");
        assertThat(DelayCost.of(List.of(inWords("")))).isEmpty();
    }

    @Test
    void what_somebody_said_of_waiting_counts_before_what_is_expected() {
        assertThat(cost(
                        told(Source.EVENT_RESULT, null, 730_000, "EUR a year"),
                        told(Source.CASE_COST, null, 30, "EUR a day"),
                        told(Source.EVENT_COST, null, 40, "EUR")))
                .contains("40 EUR");
    }
}
