package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final long SECOND = 1_000_000_000L;
    private final Trail trail = new Trail();

    @Test
    void a_replica_is_as_far_behind_as_the_primary_was_where_it_is_now() {
        for (var second = 0; second < 20; second++) trail.add(second * SECOND, second * 100L);

        assertThat(trail.behind(1_900)).isEqualTo(Duration.ZERO);
        assertThat(trail.behind(1_650)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void a_primary_that_nobody_writes_to_leaves_nobody_behind() {
        for (var second = 0; second < 20; second++) trail.add(second * SECOND, 500);

        assertThat(trail.behind(500)).isEqualTo(Duration.ZERO);
    }

    @Test
    void where_the_primary_was_never_seen_so_early_the_lag_is_longer_than_any_that_is_allowed() {
        assertThat(trail.behind(0)).isGreaterThan(Duration.ofDays(1));
        trail.add(0, 500);
        assertThat(trail.behind(499)).isGreaterThan(Duration.ofDays(1));
    }

    @Test
    void a_new_primary_that_begins_earlier_makes_a_new_trail() {
        trail.add(0, 500);
        trail.add(SECOND, 400);

        assertThat(trail.behind(400)).isEqualTo(Duration.ZERO);
        assertThat(trail.behind(399)).isGreaterThan(Duration.ofDays(1));
    }
}
