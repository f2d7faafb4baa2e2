package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The keys that the database gives itself: what is noted first is read first.
class RowIdsTest {
    private static TestDatabase database;

    @BeforeAll
    static void migrated() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void dropped() {
        database.close();
    }

    private static UUID next() {
        return database.jdbc().sql("select next_id()").query(UUID.class).single();
    }

    @Test
    void ids_that_one_transaction_asks_for_one_after_the_other_rise() {
        var ids = database.transactions()
                .execute(status ->
                        IntStream.range(0, 500).mapToObj(n -> next().toString()).toList());

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_id_is_of_version_7_and_tells_when_it_was_made() {
        var before = Instant.now();
        var id = next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                .isBetween(before.minus(Duration.ofSeconds(2)), Instant.now().plus(Duration.ofSeconds(2)));
    }

    @Test
    void a_hundred_thousand_from_one_statement_are_all_others() {
        assertThat(database.jdbc()
                        .sql(
                                "select count(distinct id) from (select next_id() as id from generate_series(1, 100000)) ids")
                        .query(Integer.class)
                        .single())
                .isEqualTo(100_000);
    }

    @Test
    void rows_that_are_noted_within_a_moment_are_read_in_their_order() {
        var acts = List.of("one", "two", "three", "four", "five", "six");
        database.transactions()
                .executeWithoutResult(status -> acts.forEach(act -> database.jdbc()
                        .sql("insert into audit_event (kind, act) values ('SIGN_IN', :act)")
                        .param("act", act)
                        .update()));

        assertThat(database.jdbc()
                        .sql("select act from audit_event where act = any(:acts) order by at, id")
                        .param("acts", acts.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEqualTo(acts);
    }
}
