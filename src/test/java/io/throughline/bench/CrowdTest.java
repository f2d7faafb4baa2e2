package io.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CrowdTest {
    @Test
    void all_ask_at_the_same_time_and_no_turn_is_taken_twice() {
        var together = new CyclicBarrier(4);
        var turns = ConcurrentHashMap.newKeySet();
        var came = new Crowd(4, 0, 0).come(100, () -> 0, (client, turn) -> {
            together.await(20, TimeUnit.SECONDS);
            turns.add(turn);
            return 2_000_000;
        });
        assertThat(turns).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(came.runs().millis()).containsOnly(2.0).hasSize(4);
        assertThat(came.perSecond()).isPositive();
    }

    @Test
    void no_more_is_done_than_there_is_to_do() {
        var came = new Crowd(3, 0, 60).come(7, () -> 0, (client, turn) -> 1_000_000);
        assertThat(came.runs().millis()).hasSize(7);
    }

    @Test
    void whoever_is_not_answered_is_heard_of() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Crowd(2, 0, 0).come(9, () -> 0, (client, turn) -> {
                    throw new IOException("500");
                }))
                .withStackTraceContaining("500");
    }
}
