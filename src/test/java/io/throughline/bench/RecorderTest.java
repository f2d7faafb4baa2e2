package io.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RecorderTest {
    @Test
    void what_was_sent_is_sent_again_with_its_values() throws SQLException {
        var pool = TestDatabase.create().dataSource();
        var bare = JdbcClient.create(pool);
        bare.sql("create table said (words text, times int)").update();
        var recorder = new Recorder(pool);
        var watched = recorder.database();
        var script = recorder.of(() -> new TransactionTemplate(new JdbcTransactionManager(watched))
                .executeWithoutResult(status -> {
                    var jdbc = JdbcClient.create(watched);
                    jdbc.sql("insert into said values (:words, :times)")
                            .param("words", "It is slow.")
                            .param("times", 3)
                            .update();
                    new JdbcTemplate(watched)
                            .batchUpdate(
                                    "insert into said values (?, ?)",
                                    List.of(new Object[] {"a", 1}, new Object[] {"b", 2}));
                    status.setRollbackOnly();
                }));
        assertThat(count(bare)).isZero();

        script.send(pool);
        assertThat(count(bare)).isEqualTo(3);
        assertThat(bare.sql("select times from said where words = 'It is slow.'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void nothing_is_recorded_but_what_is_asked_for() {
        var recorder = new Recorder(TestDatabase.create().dataSource());
        var jdbc = JdbcClient.create(recorder.database());
        jdbc.sql("select 1").query(Integer.class).single();
        assertThat(recorder.of(() -> {}).steps()).isEmpty();
        assertThat(recorder.of(() -> jdbc.sql("select 2").query(Integer.class).single())
                        .steps())
                .extracting(Script.Step::sql)
                .contains("select 2");
    }

    private static int count(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from said").query(Integer.class).single();
    }
}
