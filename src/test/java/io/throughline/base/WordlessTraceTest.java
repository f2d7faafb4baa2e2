package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordlessTraceTest {
    private static final Exception FAULT = new IllegalStateException(
            "Key (email)=(wanda@quorekin.test) exists", new IOException("Wanda Maldadottir said no"));

    @Test
    void an_exception_is_logged_with_its_kind_and_place_and_cause_and_without_a_word_of_its_message()
            throws IOException {
        var printed = new StringBuilder();
        new WordlessTrace().printStackTrace(FAULT, printed);

        assertThat(printed.toString())
                .contains("java.lang.IllegalStateException", "because of java.io.IOException", "WordlessTraceTest")
                .doesNotContain("wanda", "Wanda", "email");
        assertThat(new WordlessTrace().convert(event(FAULT))).isEqualTo(printed.toString());
    }

    @Test
    void without_an_exception_nothing_is_added() {
        assertThat(new WordlessTrace().convert(event(null))).isEmpty();
    }

    @Test
    void causes_that_go_round_in_a_circle_come_to_an_end() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));

        assertThat(WordlessTrace.of(one).lines().filter(line -> line.contains("because of")))
                .hasSize(7);
    }

    private static LoggingEvent event(Exception problem) {
        var logger = new LoggerContext().getLogger("test");
        return new LoggingEvent("", logger, Level.ERROR, "It failed.", problem, null);
    }
}
