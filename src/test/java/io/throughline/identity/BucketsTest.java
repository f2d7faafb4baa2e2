package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private final AtomicLong clock = new AtomicLong(5);
    private final Buckets buckets = new Buckets(60, clock::get);

    private void wait(int seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private int taken(String who, int tries) {
        return (int)
                IntStream.range(0, tries).filter(i -> buckets.take(who) == 0).count();
    }

    @Test
    void a_minutes_worth_can_be_taken_at_once_and_no_more() {
        assertThat(taken("sela", 100)).isEqualTo(60);
        assertThat(buckets.take("sela")).isEqualTo(1);
    }

    @Test
    void it_fills_evenly_and_never_beyond_a_minutes_worth() {
        taken("sela", 60);
        wait(10);
        assertThat(taken("sela", 100)).isEqualTo(10);
        wait(3600);
        assertThat(taken("sela", 100)).isEqualTo(60);
    }

    @Test
    void one_leaves_another_theirs() {
        taken("sela", 60);

        assertThat(buckets.take("oran")).isZero();
    }

    @Test
    void who_has_to_wait_is_told_how_long() {
        var slow = new Buckets(2, clock::get);
        slow.take("sela");
        slow.take("sela");

        assertThat(slow.take("sela")).isEqualTo(30);
        wait(20);
        assertThat(slow.take("sela")).isEqualTo(10);
        wait(10);
        assertThat(slow.take("sela")).isZero();
    }

    @Test
    void made_up_names_fill_no_memory() {
        for (var i = 0; i < 250_000; i++) buckets.take("made up " + i);

        assertThat(buckets.size()).isLessThanOrEqualTo(100_001);
    }

    @Test
    void of_many_at_once_no_more_get_some_than_there_is() {
        var got = new AtomicInteger();
        IntStream.range(0, 1000).parallel().forEach(i -> {
            if (buckets.take("sela") == 0) got.incrementAndGet();
        });

        assertThat(got).hasValue(60);
    }

    @Test
    void a_limit_that_lets_nobody_in_is_a_mistake() {
        assertThatThrownBy(() -> new Buckets(0, clock::get)).isInstanceOf(IllegalArgumentException.class);
    }
}
