package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.postgres.EmbeddedPostgres;
import io.throughline.postgres.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An import whose process is killed is there as a whole or not at all, and the next start needs no help.
class KilledImportTest {
    private static final int SOME = 2_000;
    private static final int MANY = 20_000;

    @TempDir
    Path dir;

    Path home = Path.of("");
    Path deals = Path.of("");

    @BeforeEach
    void paths() {
        home = dir.resolve("data");
        deals = dir.resolve("deals.csv");
    }

    private void write(int many) throws IOException {
        Files.writeString(
                deals,
                IntStream.range(0, many)
                        .mapToObj(i -> "D" + i + ",Deal " + i + ",Account " + i % 999 + ",Open,5,2024-02-29\n")
                        .collect(Collectors.joining(
                                "", "opportunity_id,deal_name,account,stage,amount,created_date\n", "")));
    }

    @Test
    void of_an_import_killed_with_its_database_nothing_is_there_and_the_next_one_needs_no_help() throws Exception {
        write(SOME);
        var running = start();
        try {
            waitFor(running, "Storing deals.csv");
            Processes.kill(running.toHandle(), Processes.serverOf(home).orElseThrow());
        } finally {
            running.destroyForcibly();
        }

        var again = start();
        again.getErrorStream().transferTo(java.io.OutputStream.nullOutputStream());
        assertThat(again.waitFor()).isZero();

        assertThat(stored()).as("deals, imports, reviews").containsExactly(SOME, 1, SOME);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"Reading deals.csv", "Matching deals.csv", "Storing deals.csv", "Stored", "Reviewing"})
    void of_an_import_killed_alone_all_is_there_or_nothing(String phase) throws Exception {
        write(MANY);
        var running = start();
        try {
            waitFor(running, phase);
            var server = Processes.serverOf(home).orElseThrow();
            Processes.kill(running.toHandle());
            assertThat(server.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        } finally {
            running.destroyForcibly();
        }

        assertThat(stored()).isIn(List.of(0, 0, 0), List.of(MANY, 1, MANY));
    }

    private Process start() throws IOException {
        return StartedProcess.command(home, "import", deals.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void waitFor(Process running, String phase) throws IOException {
        var said = new StringBuilder();
        var lines = running.errorReader();
        for (String line; (line = lines.readLine()) != null; said.append(line).append('\n'))
            if (line.startsWith(phase)) return;
        throw new AssertionError("the import never said that it is " + phase + ":\n" + said);
    }

    private List<Integer> stored() throws SQLException {
        try (var postgres = EmbeddedPostgres.in(home);
                var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var row = connection.createStatement().executeQuery("""
                        select (select count(*) from deal), (select count(*) from import),
                            (select count(*) from deal_review)""")) {
            row.next();
            return List.of(row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }
}
