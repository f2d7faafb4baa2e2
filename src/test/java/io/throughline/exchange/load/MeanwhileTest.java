package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class MeanwhileTest extends Loading {
    private static Sheet deal(String amount) {
        return Sheet.of(DEAL, "ID, NAME, AMOUNT").row("D1|Pumps|" + amount);
    }

    @Test
    void what_a_person_saves_while_an_import_runs_is_kept_and_noted() throws Exception {
        load(deal("10"));
        try (var person = database.getConnection()) {
            person.setAutoCommit(false);
            run(person, "update deal set amount = 99");
            var importing = CompletableFuture.supplyAsync(() -> load(deal("20")));
            waitForALock();
            person.commit();

            assertThat(importing.join().notes())
                    .containsExactly(
                            "deal.csv: 1 record was changed by somebody while the import ran, and left alone.");
        }
        assertThat(one("select amount from deal")).isEqualTo("99");
    }

    @Test
    void an_import_waits_until_another_one_is_done() throws Exception {
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            run(other, "select pg_advisory_xact_lock(hashtext('throughline.import'))");
            var importing = CompletableFuture.supplyAsync(() -> load(deal("10")));
            waitForALock();
            other.commit();

            assertThat(importing.join().files().getFirst().created()).isEqualTo(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void waitForALock() throws InterruptedException {
        while (count("pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()") == 0)
            Thread.sleep(20);
    }
}
