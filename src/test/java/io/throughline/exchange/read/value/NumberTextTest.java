package io.throughline.exchange.read.value;

import static io.throughline.exchange.read.value.DecimalMark.COMMA;
import static io.throughline.exchange.read.value.DecimalMark.POINT;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.value.NumberText.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    private final NumberText text = new NumberText();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1054; POINT; 1054",
                "0; POINT; 0",
                "007; POINT; 7",
                "1,234.56; POINT; 1234.56",
                "1.234,56; COMMA; 1234.56",
                "1 234,56; COMMA; 1234.56",
                "1\u00a0234\u202f567,5; COMMA; 1234567.5",
                "1'234.50; POINT; 1234.50",
                "1,23,45,678; POINT; 12345678",
                "1,234; POINT; 1234",
                "1,234; COMMA; 1.234",
                "1.234; COMMA; 1234",
                "1.234; POINT; 1.234",
                ".5; POINT; 0.5",
                "-12; POINT; -12",
                "−12; POINT; -12",
                "12-; POINT; -12",
                "+12; POINT; 12",
                "(500); POINT; -500",
                "($1,200.50); POINT; -1200.50",
                "-$5; POINT; -5",
                "$-5; POINT; -5",
                "$1,200; POINT; 1200",
                "EUR 1.200,00; COMMA; 1200.00",
                "1.200,00 €; COMMA; 1200.00",
                "USD $1,200.00; POINT; 1200.00",
                "12.5 %; POINT; 0.125",
                "1.5E+07; POINT; 15000000"
            })
    void a_number_is_written_plainly(String written, DecimalMark mark, String plain) {
        assertThat(read(written)).isNotEqualTo(Evidence.NO_NUMBER);
        assertThat(text.write(mark)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234; PLAIN",
                "1,234.56; POINT",
                "1.234,56; COMMA",
                "1,234,567; POINT",
                "1.234.567; COMMA",
                "12.5; POINT",
                "12,50; COMMA",
                "1234.567; POINT",
                "0.123; POINT",
                "0,123; COMMA",
                "1.234; EITHER",
                "1,234; EITHER",
                "$1,234; EITHER"
            })
    void a_number_tells_what_it_can_about_its_column(String written, Evidence evidence) {
        assertThat(read(written)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1-5M",
                "12 apples",
                "1.2M",
                "$",
                "-",
                "()",
                "1e",
                "0..E0",
                ".7.E8",
                "1.2.3e4",
                "1/2",
                "=1+1",
                "€",
                "XYZ 5",
                "5 USDX",
                "12."
            })
    void what_is_no_number_is_none(String written) {
        assertThat(read(written)).isEqualTo(Evidence.NO_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12,34; POINT", "1.2.3; POINT", "1,2.3,4; POINT", "1234,567; POINT", "1,234,56; POINT"})
    void a_number_against_its_column_is_not_written(String written, DecimalMark mark) {
        read(written);
        assertThat(text.write(mark)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"€5, EUR", "5 EUR, EUR", "US$5, USD", "£5, GBP", "CHF 5, CHF", "'USD $5', USD", "usd 5, USD"})
    void a_currency_that_is_one_country_s_is_known(String written, String code) {
        read(written);
        assertThat(text.currency()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$5", "¥5", "5 kr", "5"})
    void a_currency_that_several_share_is_not_guessed(String written) {
        read(written);
        assertThat(text.currency()).isEmpty();
    }

    @Test
    void a_money_column_of_lone_thousands_is_settled() {
        assertThat(of(true, "1,234", "12,000", "500").settled()).contains(POINT);
        assertThat(of(true, "1.234", "12.000", "500").settled()).contains(COMMA);
        assertThat(of(true, "1.234", "12.5").settled()).contains(POINT);
    }

    @Test
    void a_quantity_of_three_decimals_or_thousands_is_not_settled() {
        var profile = of(false, "1.000", "2.500");

        assertThat(profile.settled()).isEmpty();
        assertThat(profile.isOpen()).isTrue();
        assertThat(profile.examples()).containsExactly("1.000 (line 2)", "2.500 (line 3)");
    }

    @Test
    void points_and_commas_for_decimals_in_one_column_contradict() {
        assertThat(of(true, "12.50", "12,50").contradicts()).isTrue();
        assertThat(of(true, "1,234", "1.234").contradicts()).isTrue();
        assertThat(of(true, "1,234.00", "1,234").contradicts()).isFalse();
    }

    private static NumberProfile of(boolean thousands, String... numbers) {
        var profile = new NumberProfile(thousands);
        for (var i = 0; i < numbers.length; i++) profile.see(numbers[i].toCharArray(), 0, numbers[i].length(), i + 2);
        return profile;
    }

    private Evidence read(String written) {
        return text.read(written.toCharArray(), 0, written.length());
    }
}
