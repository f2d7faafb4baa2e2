package io.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.ThroughlineTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ThroughlineTest
class WaitedTest {
    @Autowired
    DataSource database;

    Waited waited;
    JdbcClient jdbc;

    @BeforeEach
    void watch() {
        waited = Waited.on(database);
        jdbc = JdbcClient.create(waited.database());
    }

    @Test
    void the_time_of_a_statement_is_counted() {
        jdbc.sql("select pg_sleep(.02)").query(row -> {});

        assertThat(waited.nanos().get()).isGreaterThan(20_000_000);
    }

    @Test
    void what_the_database_refuses_is_thrown_as_it_is() {
        assertThatThrownBy(() -> jdbc.sql("select nothing").query(row -> {})).isInstanceOf(DataAccessException.class);
    }

    @Test
    void within_a_transaction_the_connection_stays_open_after_a_stream() {
        new TransactionTemplate(new JdbcTransactionManager(waited.database())).executeWithoutResult(status -> {
            try (var rows = jdbc.sql("select 1").query(Integer.class).stream()) {
                assertThat(rows).containsExactly(1);
            }
            assertThat(jdbc.sql("select 2").query(Integer.class).single()).isEqualTo(2);
        });
    }
}
