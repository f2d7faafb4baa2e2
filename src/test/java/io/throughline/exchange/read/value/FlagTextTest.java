package io.throughline.exchange.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "TRUE", "true", "Yes", "y", "x", "ja"})
    void yes_is_yes(String text) {
        assertThat(read(text)).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "FALSE", "false", "No", "n", "nein"})
    void no_is_no(String text) {
        assertThat(read(text)).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "2", "a long word that is no flag"})
    void anything_else_is_neither(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static String read(String text) {
        return FlagText.read(text.toCharArray(), 0, text.length());
    }
}
