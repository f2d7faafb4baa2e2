package io.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunsTest {
    @Test
    void without_time_to_spend_something_runs_once() {
        var count = new AtomicInteger();
        var runs = Runs.of(0, () -> count.incrementAndGet() * 1_000_000L);
        assertThat(runs.millis()).containsExactly(1.0);
    }

    @Test
    void a_percentile_is_a_run_that_took_place() {
        var runs = new Runs(List.of(1.0, 2.0, 3.0, 4.0), 0);
        assertThat(runs.percentile(.5)).isEqualTo(2);
        assertThat(runs.percentile(.95)).isEqualTo(4);
        assertThat(runs.percentile(.99)).isEqualTo(4);
    }

    @Test
    void runs_stand_shortest_first() {
        var times = List.of(3_000_000L, 1_000_000L, 2_000_000L).iterator();
        var until = System.nanoTime() + 3_000_000_000L;
        var runs = Runs.of(1, () -> {
            if (times.hasNext()) return times.next();
            while (System.nanoTime() < until - 1_500_000_000L) Thread.onSpinWait();
            return 5_000_000L;
        });
        assertThat(runs.millis()).isSorted().startsWith(1.0, 2.0, 3.0);
    }

    @Test
    void a_ratio_says_how_many_times_as_long_ours_takes() {
        var ours = new Runs(List.of(50.0, 100.0), 20);
        var bare = new Runs(List.of(10.0, 25.0), 1);
        var measure = Measure.of("import", 1_000, ours, bare);
        assertThat(measure.ratio()).isEqualTo(4.0);
        assertThat(measure.perSecond()).isEqualTo(20_000);
        assertThat(Measure.of("start-warm", 0, ours, null).ratio()).isNull();
    }
}
