package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Wording ENGLISH = Wording.ENGLISH;

    @Test
    void a_thin_space_stands_before_the_percent_sign() {
        assertThat(ENGLISH.percent(.354)).isEqualTo("35\u202f%");
    }

    @Test
    void a_minus_is_a_minus() {
        assertThat(ENGLISH.number(-1234)).isEqualTo("\u22121,234");
    }

    @Test
    void money_has_its_currency_first() {
        assertThat(ENGLISH.money(money("412000", "EUR"))).isEqualTo("EUR\u00a0412,000");
        assertThat(ENGLISH.money(money("412000.5", "EUR"))).isEqualTo("EUR\u00a0412,000.50");
    }

    @Test
    void a_quarter_names_its_months_where_the_fiscal_year_is_not_the_calendars() {
        var day = LocalDate.of(2026, 2, 1);

        assertThat(ENGLISH.quarter(FiscalCalendar.CALENDAR_YEAR.quarter(day))).isEqualTo("Q1 2026");
        assertThat(ENGLISH.quarter(new FiscalCalendar(Month.FEBRUARY).quarter(day)))
                .isEqualTo("FY2027 Q1 (Feb–Apr)");
    }

    @Test
    void money_without_a_currency_gets_none() {
        assertThat(ENGLISH.money(new Money(new BigDecimal("7"), null))).isEqualTo("7");
    }

    @Test
    void a_large_amount_in_a_sentence_has_three_digits_or_so() {
        assertThat(ENGLISH.roughly(money("4124999", "USD"))).isEqualTo("USD\u00a04.12 million");
        assertThat(ENGLISH.roughly(money("999999.4", "USD"))).isEqualTo("USD\u00a0999,999");
        assertThat(ENGLISH.roughly(money("12500000000", "JPY"))).isEqualTo("JPY\u00a012.5 billion");
    }

    @Test
    void zero_is_shown_as_zero() {
        assertThat(ENGLISH.money(money("0", "EUR"))).isEqualTo("EUR\u00a00");
    }

    @Test
    void a_reader_of_german_gets_german_figures() {
        var german = new Wording(Locale.GERMAN);
        assertThat(german.number(1234567)).isEqualTo("1.234.567");
        assertThat(german.day(LocalDate.of(2027, 3, 1))).isEqualTo("1 März 2027");
    }

    @Test
    void one_is_not_many() {
        assertThat(ENGLISH.days(1)).isEqualTo("1 day");
        assertThat(ENGLISH.count(0, "deal", "deals")).isEqualTo("0 deals");
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
