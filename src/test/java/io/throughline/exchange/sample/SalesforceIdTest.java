package io.throughline.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SalesforceIdTest {
    @Test
    void the_last_three_say_which_of_the_fifteen_are_capitals() {
        assertThat(SalesforceId.lengthened("00aBcdefghijklM")).isEqualTo("00aBcdefghijklMIAQ");
    }

    @Test
    void the_long_one_begins_with_the_short_one() {
        assertThat(SalesforceId.of("006", 77)).hasSize(18).startsWith(SalesforceId.shortOf("006", 77));
    }

    @Test
    void no_two_are_alike() {
        assertThat(IntStream.range(0, 200_000)
                        .mapToObj(i -> SalesforceId.of("006", i))
                        .distinct())
                .hasSize(200_000);
    }
}
