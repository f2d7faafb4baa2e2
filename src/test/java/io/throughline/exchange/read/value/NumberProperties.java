package io.throughline.exchange.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class NumberProperties {
    @Property
    void a_column_of_money_written_in_any_country_reads_back(
            @ForAll @Size(min = 1, max = 6)
                    List<@BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal> amounts,
            @ForAll("countries") Locale country) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(country));
        var profile = new NumberProfile(true);
        var written = amounts.stream().map(format::format).toList();
        for (var text : written) profile.see(text.toCharArray(), 0, text.length(), 1);

        assertThat(profile.bad()).isZero();
        var mark = profile.settled().orElseThrow();
        var text = new NumberText();
        for (var i = 0; i < amounts.size(); i++) {
            text.read(written.get(i).toCharArray(), 0, written.get(i).length());
            assertThat(new BigDecimal(text.write(mark))).isEqualByComparingTo(amounts.get(i));
        }
    }

    @Property
    void no_text_breaks_the_reader(@ForAll String any, @ForAll DecimalMark mark) {
        if (any.isBlank()) return;
        var text = new NumberText();
        if (text.read(any.toCharArray(), 0, any.length()) == NumberText.Evidence.NO_NUMBER) return;
        var written = text.write(mark);
        if (!written.isEmpty()) assertThat(new BigDecimal(written)).isNotNull();
    }

    @Property
    void no_text_of_digits_and_signs_breaks_the_reader(@ForAll("numberish") String any, @ForAll DecimalMark mark) {
        no_text_breaks_the_reader(any, mark);
    }

    @Provide
    Arbitrary<String> numberish() {
        return Arbitraries.strings()
                .withChars("0123456789.,-+()%$€E e'")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<Locale> countries() {
        return Arbitraries.of(
                Locale.US,
                Locale.GERMANY,
                Locale.FRANCE,
                Locale.of("de", "CH"),
                Locale.of("es", "ES"),
                Locale.of("pt", "BR"));
    }
}
