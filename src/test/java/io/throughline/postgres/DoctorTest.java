package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final Function<DataSource, Optional<Instant>> NOTHING = database -> Optional.empty();

    @TempDir
    Path home;

    @Test
    void a_machine_that_can_run_it_is_well_and_left_as_it_was() {
        var findings = doctor(Map.of("THROUGHLINE_DATA", home.resolve("data").toString()))
                .examine();

        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.ok()).as(finding.says()).isTrue());
        assertThat(findings)
                .extracting(Doctor.Finding::what)
                .containsExactly("Java", "Clock", "Temporary files", "Data", "Database", "Backups", "Port", "Kill");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_database_that_is_running_is_not_disturbed() {
        try (var running = EmbeddedPostgres.in(home)) {
            var server = Processes.serverOf(home).orElseThrow();

            var database = find("Database", doctor(Map.of("THROUGHLINE_DATA", home.toString())));

            assertThat(database).isEqualTo(new Doctor.Finding("Database", true, "A Throughline is running on " + home));
            assertThat(server.isAlive()).isTrue();
        }
    }

    @Test
    void a_backup_of_more_than_two_days_ago_is_wrong_and_none_yet_is_not() throws IOException {
        var doctor = doctor(Map.of("DATABASE_URL", "postgres://a@127.0.0.1:1/b", "THROUGHLINE_DATA", "" + home));
        assertThat(find("Backups", doctor).ok()).isTrue();

        var backup =
                Files.createFile(Files.createDirectory(home.resolve("backups")).resolve("nightly-2026-03-01.zip"));
        assertThat(find("Backups", doctor).ok()).isTrue();

        Files.setLastModifiedTime(backup, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        var old = find("Backups", doctor);
        assertThat(old.ok()).isFalse();
        assertThat(old.says()).contains("./throughline backup");
    }

    @Test
    void a_database_that_does_not_start_is_said_with_its_reason() throws IOException {
        EmbeddedPostgres.in(home).close();
        Files.writeString(home.resolve("postgres/postgresql.conf"), "nonsense = 1\n");

        var database = find("Database", doctor(Map.of("THROUGHLINE_DATA", home.toString())));

        assertThat(database.ok()).isFalse();
        assertThat(database.says()).contains("can't be started").contains("postgres.log");
    }

    @Test
    void an_address_that_does_not_answer_is_the_only_database_looked_at() {
        var doctor = doctor(Map.of("DATABASE_URL", "postgres://ann:secret@127.0.0.1:1/sales"));

        assertThat(find("Database", doctor).says()).contains("does not answer").doesNotContain("secret");
    }

    @Test
    void a_replica_is_looked_at_where_there_is_one_and_what_it_is_not_is_said() {
        try (var server = EmbeddedPostgres.throwAway()) {
            var address =
                    server.jdbcUrl().replace("jdbc:postgresql://", "postgres://throughline:" + server.password() + "@");
            var itself = doctor(Map.of("DATABASE_URL", address, "THROUGHLINE_REPLICA_URL", address));
            var away = doctor(
                    Map.of("DATABASE_URL", address, "THROUGHLINE_REPLICA_URL", "postgres://ann:secret@127.0.0.1:1/b"));

            assertThat(find("Replica", itself).ok()).isFalse();
            assertThat(find("Replica", itself).says()).contains("follows no other server");
            assertThat(find("Replica", away).says()).contains("does not answer").doesNotContain("secret");
            assertThat(doctor(Map.of("DATABASE_URL", address)).examine())
                    .extracting(Doctor.Finding::what)
                    .doesNotContain("Replica");
        }
    }

    @Test
    void a_clock_that_was_never_set_is_noticed() {
        var clock = Clock.fixed(Instant.parse("1970-01-01T00:01:00Z"), ZoneOffset.UTC);

        var finding = find("Clock", new Doctor(Map.of("DATABASE_URL", "none"), clock, NOTHING));

        assertThat(finding.ok()).isFalse();
        assertThat(finding.says()).contains("1970-01-01T00:01:00Z").endsWith("set it.");
    }

    @Test
    void clocks_that_are_apart_are_noticed() {
        var ahead = Clock.offset(Clock.systemUTC(), java.time.Duration.ofMinutes(2));

        var finding = find(
                "Database",
                new Doctor(Map.of("THROUGHLINE_DATA", home.resolve("data").toString()), ahead, NOTHING));

        assertThat(finding.ok()).isFalse();
        assertThat(finding.says()).contains("seconds apart");
    }

    @Test
    void a_clock_before_what_was_stored_last_is_noticed() {
        var stored = Instant.now().plus(Duration.ofDays(2));
        var data = Map.of("THROUGHLINE_DATA", home.resolve("data").toString());

        var finding = find("Database", new Doctor(data, Clock.systemUTC(), database -> Optional.of(stored)));

        assertThat(finding.ok()).isFalse();
        assertThat(finding.says()).contains("The clock of this machine says", "set the clock right");
    }

    @Test
    void a_port_that_another_program_has_is_noticed_and_so_is_what_is_none() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var finding = find("Port", port("" + taken.getLocalPort()));

            assertThat(finding.ok()).isFalse();
            assertThat(finding.says()).contains("" + taken.getLocalPort(), "Set THROUGHLINE_PORT");
        }
        assertThat(find("Port", port("70000")).says()).contains("a number up to 65535");
        assertThat(find("Port", port("web")).ok()).isFalse();
    }

    private Doctor port(String port) {
        return doctor(Map.of("THROUGHLINE_PORT", port, "THROUGHLINE_DATA", "" + home.resolve("data")));
    }

    private static Doctor.Finding find(String what, Doctor doctor) {
        return doctor.examine().stream()
                .filter(finding -> finding.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Doctor doctor(Map<String, String> environment) {
        var all = new HashMap<>(Map.of("THROUGHLINE_PORT", "0"));
        all.putAll(environment);
        return new Doctor(all, Clock.systemUTC(), NOTHING);
    }
}
