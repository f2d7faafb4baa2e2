package io.throughline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static final Rate DOLLAR = new Rate("USD", "EUR", LocalDate.of(2026, 3, 1), new BigDecimal("0.92"));
    private static final Rate FRANC = new Rate("CHF", "EUR", LocalDate.of(2026, 1, 1), new BigDecimal("1.05"));
    private final Exchange exchange = new Exchange("EUR", List.of(DOLLAR, FRANC));

    @Test
    void sums_are_added_by_the_rates_of_their_currencies_and_only_those_are_named() {
        var together = exchange.together(List.of(money("1500", "EUR"), money("700", "USD")))
                .orElseThrow();

        assertThat(together.total()).isEqualTo(money("2144", "EUR"));
        assertThat(together.rates()).containsExactly(DOLLAR);
        assertThat(together.apart()).isEmpty();
    }

    @Test
    void what_has_no_rate_or_no_currency_stays_apart() {
        var together = exchange.together(List.of(money("10", "USD"), money("5", "NOK"), money("7", null)))
                .orElseThrow();

        assertThat(together.total()).isEqualTo(money("9.2", "EUR"));
        assertThat(together.apart()).containsExactly(money("5", "NOK"), money("7", null));
    }

    @Test
    void nothing_is_said_where_it_would_say_no_more_than_the_sums_do() {
        assertThat(exchange.together(List.of(money("10", "EUR")))).isEmpty();
        assertThat(exchange.together(List.of())).isEmpty();
        assertThat(exchange.together(List.of(money("5", "NOK")))).isEmpty();
        assertThat(Exchange.NONE.together(List.of(money("5", "NOK"), money("6", "EUR"))))
                .isEmpty();
    }

    @Test
    void rates_lead_to_the_base_currency_alone() {
        var inDollars = exchange.in("USD", List.of(money("10", "EUR"), money("5", "USD"), money("5", "CHF")));

        assertThat(inDollars.total()).isEqualTo(money("5", "USD"));
        assertThat(inDollars.rates()).isEmpty();
        assertThat(inDollars.apart()).containsExactly(money("10", "EUR"), money("5", "CHF"));
    }

    @Test
    void a_rate_used_twice_is_named_once() {
        var together = exchange.in("EUR", List.of(money("1", "USD"), money("2", "USD")));

        assertThat(together.rates()).containsExactly(DOLLAR);
        assertThat(together.total()).isEqualTo(money("2.76", "EUR"));
    }

    private static Money money(String amount, @Nullable String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
