package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @TempDir
    Path home;

    @Test
    void killing_us_stops_the_server_and_loses_nothing_committed() throws Exception {
        try (var writer = WriterProcess.start(home)) {
            writer.writes(200);
            var server = Processes.serverOf(home).orElseThrow();

            Processes.kill(writer.handle());

            assertThat(server.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
            assertThat(rows()).isGreaterThanOrEqualTo(writer.lastCommitted());
        }
    }

    @Test
    void killing_us_and_the_server_needs_no_help_at_the_next_start() throws Exception {
        try (var writer = WriterProcess.start(home)) {
            writer.writes(200);

            Processes.kill(writer.handle(), Processes.serverOf(home).orElseThrow());

            assertThat(home.resolve("postgres/postmaster.pid")).exists();
            assertThat(rows()).isGreaterThanOrEqualTo(writer.lastCommitted());
        }
    }

    @Test
    @Tag("long")
    void it_may_be_killed_again_and_again() throws Exception {
        for (int round = 1; round <= 20; round++) {
            try (var writer = WriterProcess.start(home)) {
                writer.writes(round * 37);
                var server = Processes.serverOf(home).orElseThrow();
                if (round % 2 == 0) Processes.kill(writer.handle());
                else Processes.kill(writer.handle(), server);
                assertThat(rows()).isGreaterThanOrEqualTo(writer.lastCommitted());
            }
        }
    }

    @Test
    void a_server_that_outlived_us_is_stopped_before_the_next_start() throws Exception {
        EmbeddedPostgres.in(home).close();
        var orphan = orphan();

        try (var postgres = EmbeddedPostgres.in(home)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Processes.serverOf(home).orElseThrow().pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    @Tag("long")
    void as_a_normal_user_it_is_just_as_safe() throws Exception {
        isSafeFor(new Owner(1, 1));
    }

    @Test
    @Tag("long")
    void a_user_who_is_but_a_number_will_do() throws Exception {
        assumeThat(new Account.Namespace().reaches(home)).as("namespaces").isTrue();
        isSafeFor(new Owner(4321, 4321));
    }

    private void isSafeFor(Owner user) throws Exception {
        assumeThat(Account.isRoot())
                .as("root, who alone can become someone else")
                .isTrue();
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path data = home.resolve("data");
        String classPath = WriterProcess.classPathCopiedTo(home);
        var asUser = List.of("setpriv", "--reuid=" + user.uid(), "--regid=" + user.gid(), "--clear-groups", "--");
        try (var writer = WriterProcess.start(data, asUser, classPath)) {
            writer.writes(50);
            var server = Processes.serverOf(data).orElseThrow();

            Processes.kill(writer.handle());

            assertThat(server.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
            assertThat(Owner.of(data.resolve("postgres"))).isEqualTo(user);
        }
        assertThat(rows(data)).as("root after the user").isGreaterThanOrEqualTo(50);
        try (var again = WriterProcess.start(data, asUser, classPath)) {
            again.writes(1);
        }
    }

    @Test
    @Tag("long")
    void root_hands_over_to_nobody_and_goes_with_data_that_is_moved_where_nobody_may_enter() throws Exception {
        assumeThat(Account.isRoot()).as("root").isTrue();
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path open = home.resolve("data");
        writeAndBeKilled(open);
        assertThat(Owner.of(open.resolve("postgres"))).isEqualTo(Owner.NOBODY);

        assumeThat(new Account.Namespace().reaches(home)).as("namespaces").isTrue();
        Path closed = Files.createDirectory(home.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Path moved = Files.move(open, closed.resolve("data"));
        writeAndBeKilled(moved);
        assertThat(Owner.of(moved.resolve("postgres"))).isEqualTo(Owner.ROOT);

        assertThat(rows(Files.move(moved, open))).isGreaterThanOrEqualTo(100);
    }

    private static void writeAndBeKilled(Path data) throws Exception {
        try (var writer = WriterProcess.start(data)) {
            writer.writes(50);
            var server = Processes.serverOf(data).orElseThrow();
            Processes.kill(writer.handle());
            assertThat(server.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    /// A server as it stays behind where the kernel can't be asked to stop it with us.
    private Process orphan() throws Exception {
        try (var data = DataDirectory.locked(home)) {
            var cluster = Cluster.in(data, Settings.DURABLE);
            var command = cluster.account()
                    .command(
                            List.of(
                                    cluster.binaries().program("postgres"),
                                    "-D",
                                    cluster.directory().toString(),
                                    "-c",
                                    "listen_addresses=127.0.0.1",
                                    "-c",
                                    "port=" + freePort(),
                                    "-c",
                                    "unix_socket_directories="),
                            "INT");
            command.removeAll(List.of("--pdeathsig", "INT"));
            var process = Ran.builder(command)
                    .redirectOutput(data.newLog().toFile())
                    .redirectErrorStream(true)
                    .start();
            while (!says(home.resolve("postgres/postmaster.pid"), "ready")) {
                assertThat(process.isAlive()).as("the orphan runs").isTrue();
                Thread.sleep(20);
            }
            return process;
        }
    }

    private static boolean says(Path file, String word) throws IOException {
        return Files.exists(file) && Files.readString(file).contains(word);
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private long rows() throws SQLException {
        return rows(home);
    }

    private static long rows(Path home) throws SQLException {
        try (var postgres = EmbeddedPostgres.in(home);
                var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var count = connection.createStatement().executeQuery("select count(*) from written")) {
            count.next();
            return count.getLong(1);
        }
    }
}
