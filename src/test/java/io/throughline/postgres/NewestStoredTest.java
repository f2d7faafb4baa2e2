package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewestStoredTest {
    private static final Instant STORED = Instant.parse("2026-03-02T10:00:00.123Z");

    @Test
    void a_clock_before_what_is_stored_is_wrong_and_the_sentence_says_what_to_do() {
        assertThat(problem(Duration.ofDays(-30)))
                .isEqualTo("The clock of this machine says 2026-01-31T10:00:00Z, and what was stored last is of"
                        + " 2026-03-02T10:00:00Z: set the clock right. If it is right, and was ahead before, start with"
                        + " THROUGHLINE_CLOCK=right.");
        assertThat(problem(Duration.ofMinutes(-6))).isNotEmpty();
    }

    @Test
    void what_a_time_server_puts_right_is_no_fault_and_the_future_is_none() {
        assertThat(problem(Duration.ofMinutes(-4))).isEmpty();
        assertThat(problem(Duration.ZERO)).isEmpty();
        assertThat(problem(Duration.ofDays(4000))).isEmpty();
    }

    private static String problem(Duration later) {
        return new NewestStored(STORED).problem(STORED.plus(later)).orElse("");
    }
}
