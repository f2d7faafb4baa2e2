package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {
    private static final Instant STARTED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Look PRIMARY = new Look(7, 3, false, STARTED, 1_000, 1_100);

    private static Look replica(long system, long database, boolean follows) {
        return new Look(system, database, follows, STARTED.plusSeconds(5), 900, 900);
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of(replica(8, 3, true), Duration.ZERO, "another system"),
                Arguments.of(replica(7, 3, false), Duration.ZERO, "was promoted"),
                Arguments.of(replica(7, 4, true), Duration.ZERO, "another database"),
                Arguments.of(replica(7, 3, true), Duration.ofSeconds(11), "more than 10 seconds behind"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void what_is_no_copy_or_lags_too_far_is_not_read_from_and_why_is_said(Look replica, Duration behind, String why) {
        var standing = Standing.of(PRIMARY, replica, behind, MOST, 0);

        assertThat(standing)
                .isInstanceOfSatisfying(
                        Standing.Unfit.class, unfit -> assertThat(unfit.why()).contains(why));
        assertThat(standing.needed(new Position(STARTED, 0))).isEmpty();
    }

    @Test
    void a_copy_that_lags_a_little_is_read_from_by_whoever_needs_no_more_than_it_has() {
        var standing = Standing.of(PRIMARY, replica(7, 3, true), Duration.ofSeconds(10), MOST, 500);

        assertThat(standing.needed(new Position(STARTED, 800))).hasValue(800);
        assertThat(standing.needed(new Position(STARTED, 0)))
                .as("what was written before this node knew its primary")
                .hasValue(500);
    }

    @Test
    void once_the_primary_was_started_anew_nobody_reads_from_the_copy_until_it_was_looked_at_again() {
        var standing = Standing.of(PRIMARY, replica(7, 3, true), Duration.ZERO, MOST, 500);

        assertThat(standing.needed(new Position(STARTED.plusSeconds(60), 0))).isEmpty();
    }
}
