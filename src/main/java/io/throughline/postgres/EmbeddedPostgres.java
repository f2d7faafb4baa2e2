package io.throughline.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL of our own: a child process on a free port of 127.0.0.1, that ends with [#close()], or with this
/// process however it ends.
public final class EmbeddedPostgres implements Database {
    private static final String PID = "postmaster.pid";
    private static final int PORT_LINE = 3;

    private final DataDirectory data;
    private final Cluster cluster;
    private final Server server;
    private final Settings settings;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DataDirectory data, Cluster cluster, Server server, Settings settings) {
        this.data = data;
        this.cluster = cluster;
        this.server = server;
        this.settings = settings;
    }

    /// Starts the database of a data directory, made if there is none; all it was given survives any crash.
    ///
    /// @throws DatabaseUnavailable with one sentence: directory in use or not writable, disk full, no such platform
    public static EmbeddedPostgres in(Path dataDirectory) {
        return start(dataDirectory, Settings.DURABLE);
    }

    /// Starts an empty database that is deleted when it is closed, and is quick because of that.
    public static EmbeddedPostgres throwAway() {
        return start(ThrowAway.newDirectory(), Settings.THROW_AWAY);
    }

    /// The address of the database of a data directory, with its password, while another process runs it.
    public static Optional<String> running(Path dataDirectory) {
        var cluster = dataDirectory.resolve("postgres");
        try {
            if (!Files.exists(cluster.resolve(PID)) || !DataDirectory.isInUse(dataDirectory)) return Optional.empty();
            var port = Files.readAllLines(cluster.resolve(PID)).get(PORT_LINE);
            var password = Files.readString(dataDirectory.resolve("password")).strip();
            return Optional.of("postgres://" + Cluster.USER + ":" + URLEncoder.encode(password, StandardCharsets.UTF_8)
                    + "@127.0.0.1:" + port.strip() + "/" + Cluster.DATABASE);
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static EmbeddedPostgres start(Path directory, Settings settings) {
        var data = DataDirectory.locked(directory);
        try {
            Orphans.stop(data.cluster());
            var cluster = Cluster.in(data, settings);
            var server = Server.start(cluster, data.newLog(), settings);
            return new EmbeddedPostgres(data, cluster, server, settings);
        } catch (IOException | UncheckedIOException e) {
            leave(data, settings);
            throw new DatabaseUnavailable(
                    "The database in " + directory + " can't be started: " + Reason.of(e, "THROUGHLINE_DATA"), e);
        } catch (RuntimeException e) {
            leave(data, settings);
            throw e;
        }
    }

    private static void leave(DataDirectory data, Settings settings) {
        try (data) {
            if (!settings.isDurable()) FileSystemUtils.deleteRecursively(data.path());
        } catch (IOException e) {
            // what is left is swept away by the next throw-away database
        }
    }

    /// Where its files are, and the password's.
    public Path directory() {
        return data.path();
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + Cluster.DATABASE;
    }

    @Override
    public String user() {
        return Cluster.USER;
    }

    @Override
    public String password() {
        return cluster.password();
    }

    @Override
    public boolean isOver() {
        return !server.process().isAlive();
    }

    /// Stops the server; what was committed is on disk, unless it was a throw-away: then all of it is gone.
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) return;
        try {
            server.stop(settings);
        } finally {
            leave(data, settings);
        }
    }
}
