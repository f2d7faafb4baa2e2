package io.throughline.exchange.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTextTest {
    @ParameterizedTest
    @CsvSource({
        "0011g00000abcde, 0011g00000abcdeAAA",
        "0011G00000ABCDE, 0011G00000ABCDEQA5",
        "003D000000QYwPu, 003D000000QYwPuIAL"
    })
    void fifteen_characters_become_eighteen(String fifteen, String eighteen) {
        assertThat(IdText.salesforce(fifteen)).isEqualTo(eighteen);
        assertThat(IdText.salesforce(eighteen)).isEqualTo(eighteen);
    }

    @Test
    void what_is_no_salesforce_id_stays_as_it_is() {
        assertThat(IdText.salesforce("12345")).isEqualTo("12345");
        assertThat(IdText.salesforce("OPP-2026-000001")).isEqualTo("OPP-2026-000001");
        assertThat(IdText.salesforce("abcdefghijklmn==")).isEqualTo("abcdefghijklmn==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.12E+09", "5,12345E+10"})
    void an_id_that_a_spreadsheet_rounded_is_told(String id) {
        assertThat(IdText.isRounded(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5120000000", "AE+09", "0011g00000abcdeAAA", "1E+", "E+"})
    void an_id_with_an_e_is_not_rounded(String id) {
        assertThat(IdText.isRounded(id)).isFalse();
    }

    @Property
    void two_ids_that_differ_in_case_alone_stay_apart_without_it(
            @ForAll @AlphaChars @NumericChars @StringLength(12) String tail) {
        var upper = IdText.salesforce("006" + tail.toUpperCase(java.util.Locale.ROOT));
        var lower = IdText.salesforce("006" + tail.toLowerCase(java.util.Locale.ROOT));

        assertThat(upper.equalsIgnoreCase(lower)).isEqualTo(upper.equals(lower));
    }
}
