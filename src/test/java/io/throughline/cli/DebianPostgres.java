package io.throughline.cli;

import io.throughline.postgres.Processes;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A server of the PostgreSQL that Debian packs, which can follow another one: the one that we bring along can't.
final class DebianPostgres implements AutoCloseable {
    private static final Path ALL = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path data;
    private final int port;

    private DebianPostgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /// A new and empty one, that others may follow.
    static DebianPostgres primary(Path folder) throws Exception {
        var server = new DebianPostgres(ours(folder.resolve("primary")), freePort());
        run(program("initdb"), "-D", server.data.toString(), "-U", "postgres", "-A", "trust", "--no-sync");
        server.start();
        server.jdbc("postgres").sql("create role throughline login").update();
        server.jdbc("postgres")
                .sql("create database throughline owner throughline")
                .update();
        return server;
    }

    /// A copy that follows this one; what is committed here from now on, it has too.
    DebianPostgres standby(Path folder) throws Exception {
        var standby = new DebianPostgres(ours(folder.resolve("standby")), freePort());
        var from = "host=127.0.0.1 port=%d user=postgres application_name=standby".formatted(port);
        run(program("pg_basebackup"), "-D", standby.data.toString(), "-R", "-X", "stream", "-c", "fast", "-d", from);
        standby.start();
        jdbc("postgres")
                .sql("alter system set synchronous_standby_names = 'standby'")
                .update();
        jdbc("postgres").sql("select pg_reload_conf()").query().listOfRows();
        while (jdbc("postgres")
                        .sql("select count(*) from pg_stat_replication where sync_state = 'sync'")
                        .query(Integer.class)
                        .single()
                == 0) Thread.sleep(50);
        return standby;
    }

    private void start() throws Exception {
        var options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60".formatted(port);
        run(
                program("pg_ctl"),
                "-D",
                data.toString(),
                "-w",
                "-l",
                data.resolve("server.log").toString(),
                "-o",
                options,
                "start");
    }

    void promote() throws Exception {
        run(program("pg_ctl"), "-D", data.toString(), "-w", "promote");
    }

    /// At once, with all that works for it.
    void kill() throws IOException, InterruptedException {
        var server = ProcessHandle.of(pid()).orElseThrow();
        var all = new ArrayList<>(server.descendants().toList());
        all.addFirst(server);
        Processes.kill(all.toArray(ProcessHandle[]::new));
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    JdbcClient jdbc(String database) {
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://" + host() + "/" + database, "postgres", ""));
    }

    JdbcClient jdbc() {
        return jdbc("throughline");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!Files.exists(data.resolve("postmaster.pid"))) return;
        if (ProcessHandle.of(pid()).isPresent()) kill();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// PostgreSQL refuses root, so there it runs as Debian's user for it, who must own the folder.
    private static Path ours(Path folder) throws Exception {
        if (ROOT) execute("install", "-d", "-o", "postgres", "-m", "700", folder.toString());
        else Files.createDirectory(folder);
        return folder;
    }

    private static String program(String name) throws Exception {
        var found = newest(name);
        if (found == null && ROOT) execute("apt-get", "install", "-y", "-qq", "postgresql");
        found = newest(name);
        if (found == null)
            throw new AssertionError("The test needs a PostgreSQL that can follow another: apt-get install postgresql");
        return found;
    }

    private static String newest(String name) throws IOException {
        if (!Files.isDirectory(ALL)) return null;
        try (Stream<Path> versions = Files.list(ALL)) {
            return versions.filter(
                            version -> Integer.parseInt(version.getFileName().toString()) >= 15)
                    .max(Comparator.comparing(
                            version -> Integer.valueOf(version.getFileName().toString())))
                    .map(version -> version.resolve("bin").resolve(name))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .orElse(null);
        }
    }

    private static void run(String... words) throws Exception {
        var all = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.<String>of());
        all.addAll(List.of(words));
        execute(all.toArray(String[]::new));
    }

    private static void execute(String... words) throws Exception {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.directory(Path.of("/").toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "DEBIAN_FRONTEND", "noninteractive"));
        var log = Files.createTempFile("postgres", ".log");
        builder.redirectOutput(log.toFile());
        var code = builder.start().waitFor();
        if (code != 0) throw new AssertionError(String.join(" ", words) + " said " + Files.readString(log));
        Files.delete(log);
    }
}
