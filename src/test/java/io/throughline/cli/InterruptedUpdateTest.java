package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.postgres.EmbeddedPostgres;
import io.throughline.postgres.Processes;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// An update of the tables that is killed, in a migration or between two: the next start goes on with it.
class InterruptedUpdateTest {
    private static final String NEWEST = "select max(installed_rank) from flyway_schema_history where success";

    @TempDir
    Path home;

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {0, 60, 150, 300, 600})
    void is_gone_on_with_by_the_next_start(int milliseconds) throws Exception {
        anOldDatabase();
        try (var running = StartedProcess.start(home, Map.of())) {
            running.says("The tables are brought up to date");
            Thread.sleep(milliseconds);
            Processes.kill(running.handle(), Processes.serverOf(home).orElseThrow());
        }

        try (var again = StartedProcess.start(home, Map.of())) {
            again.address();
            assertThat(again.jdbc()
                            .sql("select name from deal")
                            .query(String.class)
                            .list())
                    .containsExactly("Cells, hall 3");
            assertThat(again.jdbc().sql(NEWEST).query(Integer.class).single()).isEqualTo(migrations());
            again.stop();
            again.ended();
        }
    }

    private void anOldDatabase() {
        try (var postgres = EmbeddedPostgres.in(home)) {
            var source = new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password());
            Flyway.configure().dataSource(source).target("004").load().migrate();
            JdbcClient.create(source).sql("""
                    insert into deal (id, name, status)
                    values ('00000000-0000-7000-8000-000000000004', 'Cells, hall 3', 'OPEN')""").update();
        }
    }

    private static int migrations() {
        try (var any = io.throughline.TestDatabase.create()) {
            return any.jdbc().sql(NEWEST).query(Integer.class).single();
        }
    }
}
