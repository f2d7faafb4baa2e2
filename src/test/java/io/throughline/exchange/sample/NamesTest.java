package io.throughline.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {
    /// How the names of real, well-known firms and products begin.
    private static final List<String> REAL = List.of("""
            adidas aldi allianz amazon apple axa basf bayer boeing bosch cargill carrefour cisco danone dell
            disney ericsson exxon fedex fiat ford google heineken henkel hitachi honda honeywell huawei hyundai
            ibm ikea intel kellogg kodak kraft lego lenovo maersk merck michelin microsoft mitsubishi nestl nike
            nokia novartis oracle orica orkla pepsi pfizer philips pirelli porsche renault roche salesforce
            samsung sanofi sap scania shell siemens sony tesla thales toyota unilever vestas vodafone volvo
            walmart yara zeiss zara mistral normand brunswick wendover landmark ashland corvette""".split("\\s+"));

    @Test
    void no_company_is_a_well_known_one() {
        var names =
                IntStream.range(0, 40_000).mapToObj(i -> Names.company(1, i)).toList();
        assertThat(names).noneMatch(NamesTest::isReal);
    }

    @Test
    void nothing_that_is_sold_and_no_rival_is_real() {
        assertThat(Offer.PRODUCTS).noneMatch(product -> isReal(product.name()));
        assertThat(Offer.RIVALS).noneMatch(NamesTest::isReal);
    }

    @Test
    void no_two_companies_have_one_name() {
        assertThat(IntStream.range(0, 276_480)
                        .mapToObj(i -> Names.company(3, i))
                        .distinct())
                .hasSize(276_480);
    }

    @Test
    void a_name_in_an_address_has_only_small_letters_and_hyphens() {
        assertThat(Names.plain("Søren Rönnystad-Ö")).isEqualTo("soren-ronnystad-o");
    }

    @Test
    void every_address_is_one_that_can_not_exist() {
        var cast = new Cast(SampleExportTest.TODAY, 1, 900);
        assertThat(IntStream.range(0, cast.accounts()).mapToObj(cast::account))
                .allMatch(account -> account.site().endsWith(".example"));
        assertThat(IntStream.range(0, cast.accounts()).mapToObj(i -> cast.contact(i, 0)))
                .allMatch(contact -> contact.email().matches("[a-z.-]+@[a-z-]+\\.example"));
    }

    private static boolean isReal(String name) {
        var words = (" " + name + " ").toLowerCase(Locale.ROOT);
        return REAL.stream().anyMatch(real -> words.contains(" " + real));
    }
}
