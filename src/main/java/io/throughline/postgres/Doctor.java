package io.throughline.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Looks whether Throughline can run here, and says what to do where it can't. It changes nothing, but for a database
/// that it starts and stops again.
public final class Doctor {
    private static final long GIGABYTE = 1L << 30;
    private static final Instant BEFORE_US = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration DRIFT = Duration.ofSeconds(5);
    private static final Duration TOO_OLD = Duration.ofDays(2);

    private final String address;
    private final String replica;
    private final Path data;
    private final Path backups;
    private final String port;
    private final Clock clock;
    private final Function<DataSource, Optional<Instant>> newest;

    /// @param what the thing looked at, as a noun: `Disk`
    /// @param says what was found, and where it is wrong, what to do
    public record Finding(String what, boolean ok, String says) {}

    /// @param environment `DATABASE_URL`, `THROUGHLINE_REPLICA_URL`, `THROUGHLINE_DATA`, `THROUGHLINE_BACKUPS` and
    /// `THROUGHLINE_PORT` are read from it
    /// @param newest when the newest was stored that is in a database
    public Doctor(Map<String, String> environment, Clock clock, Function<DataSource, Optional<Instant>> newest) {
        this.address = environment.getOrDefault("DATABASE_URL", "");
        this.replica = environment.getOrDefault(Replica.SETTING, "");
        this.data = Path.of(environment.getOrDefault("THROUGHLINE_DATA", "data"))
                .toAbsolutePath()
                .normalize();
        this.backups = Path.of(environment.getOrDefault(
                "THROUGHLINE_BACKUPS", data.resolve("backups").toString()));
        this.port = environment.getOrDefault("THROUGHLINE_PORT", "8080");
        this.clock = clock;
        this.newest = newest;
    }

    public List<Finding> examine() {
        var findings = new ArrayList<Finding>();
        findings.add(java());
        findings.add(clock());
        findings.add(disk("Temporary files", ThrowAway.parent()));
        if (!address.isBlank()) {
            findings.add(external());
            if (!replica.isBlank()) findings.add(Copy.of(address, replica));
            findings.add(backups());
            return findings;
        }
        findings.add(disk("Data", nearestExisting(data)));
        findings.add(embedded());
        findings.add(backups());
        findings.add(port());
        findings.add(kill());
        return findings;
    }

    private static Finding java() {
        return new Finding(
                "Java",
                true,
                "%s from %s, %d processors"
                        .formatted(
                                Runtime.version(),
                                System.getProperty("java.home"),
                                Runtime.getRuntime().availableProcessors()));
    }

    private Finding clock() {
        var now = clock.instant();
        if (now.isBefore(BEFORE_US)) {
            return new Finding("Clock", false, "It says " + now + ", before Throughline was written: set it.");
        }
        return new Finding("Clock", true, "" + now);
    }

    private static Finding disk(String what, Path directory) {
        if (!Files.isWritable(directory)) {
            return new Finding(
                    what,
                    false,
                    directory + " can't be written: give this user the right to, or choose"
                            + " another with THROUGHLINE_DATA or TMPDIR.");
        }
        long free = directory.toFile().getUsableSpace();
        String says = "%s, %.1f GB free".formatted(directory, free / (double) GIGABYTE);
        return new Finding(what, free >= GIGABYTE, free >= GIGABYTE ? says : says + ": make room, 1 GB at least.");
    }

    private static Path nearestExisting(Path path) {
        Path candidate = path;
        while (!Files.exists(candidate)) candidate = candidate.resolve("..").normalize();
        return candidate;
    }

    private Finding external() {
        try (var database = ExternalPostgres.at(address)) {
            return answering(database);
        } catch (DatabaseUnavailable e) {
            return new Finding("Database", false, e.sentence());
        }
    }

    /// Starts the one in the data directory, or where there is none yet a throw-away in its place.
    private Finding embedded() {
        boolean exists = Files.exists(data.resolve("postgres"));
        if (exists && DataDirectory.isInUse(data)) {
            return new Finding("Database", true, "A Throughline is running on " + data);
        }
        try (var database = exists ? EmbeddedPostgres.in(data) : EmbeddedPostgres.throwAway()) {
            return answering(database);
        } catch (DatabaseUnavailable e) {
            return new Finding("Database", false, e.sentence());
        }
    }

    private Finding answering(Database database) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var answer = connection.createStatement().executeQuery("select clock_timestamp(), version()")) {
            answer.next();
            var drift = Duration.between(answer.getTimestamp(1).toInstant(), clock.instant())
                    .abs();
            if (drift.compareTo(DRIFT) > 0) {
                return new Finding(
                        "Database",
                        false,
                        "Its clock and this machine's are " + drift.toSeconds()
                                + " seconds apart: let both follow a time server.");
            }
            var version = answer.getString(2);
            return newestIn(connection)
                    .flatMap(stored -> stored.problem(clock.instant()))
                    .map(problem -> new Finding("Database", false, problem))
                    .orElseGet(() -> new Finding("Database", true, database.jdbcUrl() + ", " + version));
        } catch (SQLException e) {
            return new Finding("Database", false, "It was reached and did not answer: " + e.getMessage());
        }
    }

    private Optional<NewestStored> newestIn(Connection connection) {
        return newest.apply(new SingleConnectionDataSource(connection, true)).map(NewestStored::new);
    }

    /// One is made each night, while Throughline runs.
    private Finding backups() {
        if (!Files.isDirectory(backups))
            return new Finding("Backups", true, "None yet; the first is made at night, while Throughline runs");
        try (var files = Files.list(backups)) {
            var newest = files.filter(file -> file.toString().endsWith(".zip"))
                    .map(file -> file.toFile().lastModified())
                    .max(Long::compareTo);
            return newest.map(Instant::ofEpochMilli)
                    .map(this::aged)
                    .orElseGet(() -> new Finding("Backups", true, "None yet in " + backups));
        } catch (IOException | UncheckedIOException e) {
            return new Finding("Backups", false, backups + " can't be read: give this user the right to.");
        }
    }

    private Finding aged(Instant newest) {
        var fresh = newest.plus(TOO_OLD).isAfter(clock.instant());
        return new Finding(
                "Backups",
                fresh,
                "The newest in %s is of %s".formatted(backups, newest)
                        + (fresh
                                ? ""
                                : ": let Throughline run at night and see that there is room, or run"
                                        + " ./throughline backup FILE.zip each day."));
    }

    /// Where browsers are listened for. That a running Throughline has it is as it should be.
    private Finding port() {
        try (var free = new ServerSocket(Integer.parseInt(port))) {
            return new Finding("Port", true, free.getLocalPort() + " is free");
        } catch (BindException taken) {
            var ours = Files.exists(data.resolve("postgres")) && DataDirectory.isInUse(data);
            return ours
                    ? new Finding("Port", true, port + " is in use, while a Throughline is running")
                    : new Finding(
                            "Port",
                            false,
                            port + " can't be listened at: another program does, or this user may not. Set"
                                    + " THROUGHLINE_PORT to another one.");
        } catch (IOException | IllegalArgumentException e) {
            return new Finding("Port", false, "THROUGHLINE_PORT is " + port + ": it wants a number up to 65535.");
        }
    }

    private static Finding kill() {
        return Account.isToldOfDeath()
                ? new Finding("Kill", true, "PostgreSQL stops when Throughline is killed")
                : new Finding(
                        "Kill",
                        false,
                        "PostgreSQL would outlive a killed Throughline until its next start:"
                                + " install util-linux 2.33 or newer (setsid, setpriv).");
    }
}
