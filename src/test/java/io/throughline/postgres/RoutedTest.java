package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.postgres.Routed.Turn;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoutedTest {
    static TestDatabase primary;
    static FakeReplica replica;

    @BeforeAll
    static void start() {
        primary = TestDatabase.create();
        replica = new FakeReplica(primary);
    }

    @AfterAll
    static void stop() {
        replica.close();
        primary.close();
    }

    private static String name(Routed routed) throws SQLException {
        try (var connection = routed.getConnection()) {
            return connection.getCatalog();
        }
    }

    private static Position nothing() {
        var since = primary.jdbc()
                .sql("select pg_postmaster_start_time()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        return new Position(since, 0);
    }

    @Test
    void a_reading_takes_one_connection_to_the_replica_and_all_else_goes_to_the_primary() throws Exception {
        try (var routed = replica.routed()) {
            var here = name(routed);
            var turn = new Turn(nothing());

            assertThat(turn.call(() -> name(routed))).isNotEqualTo(here);
            assertThat(turn.isBehind()).isTrue();
            assertThat(turn.call(() -> name(routed))).isEqualTo(here);
            assertThat(name(routed)).isEqualTo(here);
        }
    }

    @Test
    void what_was_noted_by_a_primary_of_another_start_is_read_from_the_primary() throws Exception {
        try (var routed = replica.routed()) {
            var turn = new Turn(new Position(Instant.EPOCH, 0));

            assertThat(turn.call(() -> name(routed))).isEqualTo(name(routed));
            assertThat(turn.isBehind()).isFalse();
        }
    }

    @Test
    void a_promoted_one_is_not_read_from_even_before_it_is_looked_at_again() throws Exception {
        try (var routed = replica.routed()) {
            replica.isPromoted();
            assertThat(new Turn(nothing()).call(() -> name(routed))).isEqualTo(name(routed));
        } finally {
            replica.follows();
        }
    }

    @Test
    void a_replica_that_does_not_answer_or_is_none_is_an_error_for_nobody() throws Exception {
        var itself = ExternalPostgres.parse("postgres://nobody@127.0.0.1:1/nothing");
        try (var routed = replica.routed(itself)) {
            assertThat(new Turn(nothing()).call(() -> name(routed))).isEqualTo(name(routed));
        }
    }
}
