package io.throughline.exchange.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissesTest {
    @ParameterizedTest
    @CsvSource({
        "GTXPro, GTX Pro",
        "gtx-pro, GTX Pro",
        "Kolm Steal, Kolm Steel",
        "Kolm Stele, Kolm Steel",
        "Ostrava Galss, Ostrava Glass",
        "Ostrva Glas, Ostrava Glass",
    })
    void a_slip_is_taken_for_the_name_it_resembles(String value, String meant) {
        var misses = new NearMisses(List.of("GTX Pro", "GTX Plus Pro", "Kolm Steel", "Ostrava Glass"));

        assertThat(misses.find(value)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Phase 2, Phase 1",
        "Abel, Able",
        "Kelm, Kolm",
        "Southern Mills, Northern Mills",
        "Ostra Glas, Ostrava Glass",
        "…, Kolm Steel"
    })
    void digits_short_names_first_letters_and_more_than_two_slips_are_no_slips(String value, String other) {
        assertThat(new NearMisses(List.of(other)).find(value)).isEmpty();
    }

    @Test
    void of_two_that_are_equally_near_none_is_taken() {
        assertThat(new NearMisses(List.of("Kolm Steel", "Kolm Steep")).find("Kolm Steer"))
                .isEmpty();
        assertThat(new NearMisses(List.of("GTX Pro", "GTX-Pro")).find("GTXPro")).isEmpty();
    }

    @Test
    void the_nearer_of_two_is_taken() {
        assertThat(new NearMisses(List.of("Kolm Steelworks", "Kolm Steelmarks")).find("Kolm Steelwarks"))
                .isEmpty();
        assertThat(new NearMisses(List.of("Kolm Steelworks", "Kolm Steelwarkes")).find("Kolm Steelwork"))
                .contains("Kolm Steelworks");
    }
}
