package io.throughline.exchange.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTextTest {
    @ParameterizedTest
    @CsvSource({"EUR, EUR", "eur, EUR", "€, EUR", "USD - US Dollar, USD", "GBP (£), GBP", "zł, PLN"})
    void a_column_says_its_currency_in_many_ways(String text, String code) {
        assertThat(CurrencyText.ofColumn(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "dollars", "EURO", "XQX", "US Dollar"})
    void what_is_no_one_currency_is_none(String text) {
        assertThat(CurrencyText.ofColumn(text)).isEmpty();
    }

    @Test
    void a_mark_is_a_currency_of_several_countries_or_none_at_all() {
        assertThat(CurrencyText.find("$")).contains("");
        assertThat(CurrencyText.find("apples")).isEmpty();
    }
}
