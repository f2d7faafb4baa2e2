package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTest {
    final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(DatabaseConfiguration.class)
            .withPropertyValues("DATABASE_URL=");

    @TempDir
    Path home;

    @Test
    void without_a_word_our_own_in_the_data_directory_is_used_and_stopped_after_the_pool() {
        runner.withPropertyValues("THROUGHLINE_DATA=" + home).run(context -> {
            var server = Processes.serverOf(home).orElseThrow();
            var pool = context.getBean(HikariDataSource.class);
            var client = JdbcClient.create(pool);

            assertThat(client.sql("show plan_cache_mode").query(String.class).single())
                    .isEqualTo("force_custom_plan");
            assertThat(client.sql("show time zone").query(String.class).single())
                    .isEqualTo("UTC");

            context.close();
            assertThat(pool.isClosed()).isTrue();
            assertThat(server.isAlive()).isFalse();
        });
    }

    @Test
    void a_throw_away_does_not_touch_the_data_directory() {
        runner.withPropertyValues("throughline.database=throw-away", "THROUGHLINE_DATA=" + home)
                .run(context -> {
                    assertThat(context).hasSingleBean(DataSource.class);
                    assertThat(home).isEmptyDirectory();
                });
    }

    @Test
    void an_address_that_does_not_answer_stops_us_and_nothing_else_is_started() {
        runner.withPropertyValues("DATABASE_URL=postgres://ann:secret@127.0.0.1:1/sales", "THROUGHLINE_DATA=" + home)
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(DatabaseUnavailable.in(context.getStartupFailure()))
                            .isPresent()
                            .get()
                            .extracting(DatabaseUnavailable::sentence)
                            .asString()
                            .contains("does not answer");
                    assertThat(home).isEmptyDirectory();
                });
    }

    @Test
    void a_database_that_is_provided_is_left_to_whoever_provides_it() {
        runner.withPropertyValues("throughline.database=provided")
                .run(context ->
                        assertThat(context).doesNotHaveBean(DataSource.class).doesNotHaveBean(Database.class));
    }
}
