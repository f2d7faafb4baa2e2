package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {
    @TempDir
    Path home;

    @Test
    void what_was_stored_is_there_after_a_restart() {
        try (var postgres = EmbeddedPostgres.in(home.resolve("data"))) {
            client(postgres).sql("create table kept (word text)").update();
            client(postgres).sql("insert into kept values ('unbroken')").update();
        }
        try (var postgres = EmbeddedPostgres.in(home.resolve("data"))) {
            assertThat(ask(postgres, "select word from kept")).isEqualTo("unbroken");
        }
    }

    @Test
    void it_keeps_what_it_is_given_and_speaks_to_this_machine_alone() {
        try (var postgres = EmbeddedPostgres.in(home)) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(postgres, "show password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void words_are_compared_as_people_do_whatever_the_language() {
        try (var postgres = EmbeddedPostgres.throwAway()) {
            client(postgres).sql("create extension pg_trgm").update();

            assertThat(ask(postgres, "select 'Émile' < 'Zoe'")).isEqualTo("t");
            assertThat(ask(postgres, "select lower('MÜLLER') = 'müller'")).isEqualTo("t");
            assertThat(ask(postgres, "select similarity('Müller', 'MÜLLER')")).isEqualTo("1");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() throws IOException {
        try (var postgres = EmbeddedPostgres.in(home)) {
            assertThat(Files.readString(home.resolve("password")).strip()).isEqualTo(postgres.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(postgres.password()).hasSizeGreaterThan(30);
            for (String wrong : new String[] {"", "throughline", "postgres"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), wrong))
                        .isInstanceOf(SQLException.class);
            }
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", postgres.password()))
                    .as("the superuser does not sign in over the network")
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void no_object_shows_the_password() throws IOException {
        try (var postgres = EmbeddedPostgres.in(home);
                var data = DataDirectory.locked(home.resolve("other"))) {
            var cluster = Cluster.in(data, Settings.THROW_AWAY);

            assertThat(postgres.toString()).doesNotContain(postgres.password());
            assertThat(cluster.toString()).doesNotContain(cluster.password());
        }
    }

    @Test
    void the_application_can_not_read_the_machine_through_the_database() {
        try (var postgres = EmbeddedPostgres.throwAway()) {
            assertThatThrownBy(() -> ask(postgres, "select pg_read_file('/etc/passwd')"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_second_one_on_the_same_data_is_refused_and_the_first_goes_on() {
        try (var first = EmbeddedPostgres.in(home)) {
            assertThatThrownBy(() -> EmbeddedPostgres.in(home))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageStartingWith("Another Throughline is using ")
                    .hasMessageContaining(home.toString());
            assertThat(ask(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void nothing_is_left_of_a_throw_away() {
        var postgres = EmbeddedPostgres.throwAway();
        var server = Processes.serverOf(postgres.directory()).orElseThrow();

        postgres.close();

        assertThat(server.isAlive()).isFalse();
        assertThat(postgres.directory()).doesNotExist();
    }

    @Test
    void what_a_killed_one_threw_away_is_swept_by_the_next() throws IOException {
        Path leftover = ThrowAway.newDirectory();
        DataDirectory.locked(leftover).close();

        try (var postgres = EmbeddedPostgres.throwAway();
                var another = EmbeddedPostgres.throwAway()) {
            assertThat(leftover).doesNotExist();
            assertThat(postgres.directory()).as("in use").exists();
        }
    }

    @Test
    void what_another_process_sweeps_at_the_same_time_hinders_nobody() throws Exception {
        for (var round = 0; round < 10; round++) {
            Path leftover = Files.createDirectory(home.resolve("leftover"));
            for (var i = 0; i < 500; i++) Files.createFile(leftover.resolve("" + i));

            var other = Thread.ofPlatform().start(() -> {
                for (var i = 499; i >= 0; i--) leftover.resolve("" + i).toFile().delete();
            });
            ThrowAway.remove(leftover);

            assertThat(leftover).doesNotExist();
            other.join();
        }
    }

    @Test
    void closing_twice_does_no_harm() {
        var postgres = EmbeddedPostgres.throwAway();
        postgres.close();
        postgres.close();
        assertThatThrownBy(() -> ask(postgres, "select 1")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_start_that_was_cut_short_while_the_database_was_made_is_made_anew() throws IOException {
        Files.createDirectories(home.resolve("initialising/postgres/base"));
        Files.writeString(home.resolve("initialising/postgres/PG_VERSION"), "18");

        try (var postgres = EmbeddedPostgres.in(home)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
        assertThat(home.resolve("initialising")).doesNotExist();
    }

    @Test
    void the_data_of_another_major_version_is_refused_and_untouched() throws IOException {
        EmbeddedPostgres.in(home).close();
        Files.writeString(home.resolve("postgres/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.in(home))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("was made by PostgreSQL 17 and this Throughline brings PostgreSQL 18");
        Files.writeString(home.resolve("postgres/PG_VERSION"), "18\n");
        EmbeddedPostgres.in(home).close();
    }

    @Test
    void a_data_directory_that_is_a_file_is_refused_in_one_sentence() throws IOException {
        Path file = Files.createFile(home.resolve("data"));

        assertThatThrownBy(() -> EmbeddedPostgres.in(file))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("The data directory " + file + " can't be used: ");
    }

    @Test
    void a_number_that_is_now_another_programs_is_not_taken_for_a_running_server() throws IOException {
        EmbeddedPostgres.in(home).close();
        Path pidFile = home.resolve("postgres/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + home + "\n");

        try (var postgres = EmbeddedPostgres.in(home)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    private static String ask(Database postgres, String sql) {
        return client(postgres).sql(sql).query(String.class).single();
    }

    private static JdbcClient client(Database postgres) {
        return JdbcClient.create(new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
    }
}
