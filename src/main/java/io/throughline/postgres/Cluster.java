package io.throughline.postgres;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/// PostgreSQL's own files in the data directory, and the password of the one account that may sign in to it.
///
/// @param directory PostgreSQL's data directory
record Cluster(Binaries binaries, Account account, Path directory, String password) {
    static final String USER = "throughline";
    static final String DATABASE = "throughline";

    private static final String WHO_MAY_ENTER = """
            # written by Throughline when the database was made
            host all %s 127.0.0.1/32 scram-sha-256
            """.formatted(USER);

    private static final SecureRandom RANDOM = new SecureRandom();

    /// The cluster of the data directory: made, if there is none.
    static Cluster in(DataDirectory data, Settings settings) throws IOException {
        boolean isThere = Files.exists(data.cluster().resolve("PG_VERSION"));
        var account = Account.reaching(data.path(), Owner.of(isThere ? data.cluster() : data.path()));
        var binaries = Binaries.unpackedFor(account, data.path());
        if (!isThere) initialise(data, binaries, account, settings);
        refuseOtherVersion(data.cluster(), binaries);
        account.owner(data.path()).giveAll(data.cluster());
        return new Cluster(
                binaries,
                account,
                data.cluster(),
                Files.readString(data.passwordFile()).strip());
    }

    /// All of it is made aside and takes its place with one rename: after a crash in between there is nothing there,
    /// and it is made anew. The password comes first, for the finished cluster knows no other.
    private static void initialise(DataDirectory data, Binaries binaries, Account account, Settings settings)
            throws IOException {
        Path workshop = data.path().resolve("initialising");
        FileSystemUtils.deleteRecursively(workshop);
        try {
            Files.createDirectory(workshop);
            make(workshop, data, binaries, account.maker(data.path()), settings);
        } finally {
            FileSystemUtils.deleteRecursively(workshop);
        }
    }

    private static void make(Path workshop, DataDirectory data, Binaries binaries, Account maker, Settings settings)
            throws IOException {
        String password = randomPassword();
        writeSecret(data.passwordFile(), password);
        Owner.of(data.path()).giveTo(data.passwordFile());
        Path superuserPassword = workshop.resolve("superuser");
        writeSecret(superuserPassword, randomPassword());
        var owner = maker.owner(data.path());
        owner.giveTo(superuserPassword);
        owner.giveTo(workshop);
        var cluster = new Cluster(binaries, maker, workshop.resolve("postgres"), password);
        cluster.initdb(superuserPassword, settings);
        cluster.createDatabase();
        Files.move(cluster.directory, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
        if (settings.isDurable()) reachDisk(data.path());
    }

    /// The superuser's password is forgotten at once: nobody signs in as superuser over the network.
    private void initdb(Path superuserPassword, Settings settings) throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + directory,
                "--username=postgres",
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--no-instructions"));
        if (!settings.isDurable()) command.add("--no-sync");
        must(Ran.as(account, command));
        Files.writeString(directory.resolve("pg_hba.conf"), WHO_MAY_ENTER, WRITE, TRUNCATE_EXISTING, DSYNC);
    }

    private void createDatabase() {
        String statements = """
                create role %1$s login createdb createrole password '%2$s'
                create database %3$s owner %1$s
                """.formatted(USER, password, DATABASE);
        must(Ran.fed(
                statements,
                account,
                List.of(
                        binaries.program("postgres"),
                        "--single",
                        "-D",
                        directory.toString(),
                        "-c",
                        "exit_on_error=on",
                        "-c",
                        "log_min_messages=fatal",
                        // a statement that failed would be shown, with the password in it
                        "-c",
                        "log_min_error_statement=panic",
                        "postgres")));
    }

    private void must(Ran ran) {
        if (ran.ok()) return;
        throw new DatabaseUnavailable("A new database can't be made in " + directory + ": " + why(ran));
    }

    /// What failed, without the hints that PostgreSQL puts behind it.
    static String why(Ran ran) {
        if (Reason.isNoRoom(ran.output())) return "the disk is full: make room there.";
        if (ran.output().contains("invalid locale name"))
            return "this system lacks the locale C.UTF-8: install it, which the package glibc-minimal-langpack or libc-bin has.";
        return ran.output()
                .lines()
                .filter(line -> line.contains("error: "))
                .findFirst()
                .orElse(ran.lastLine());
    }

    private static void refuseOtherVersion(Path directory, Binaries binaries) throws IOException {
        String made = Files.readString(directory.resolve("PG_VERSION")).strip();
        String ours = binaries.majorVersion();
        if (made.equals(ours)) return;
        throw new DatabaseUnavailable("The database in " + directory + " was made by PostgreSQL " + made
                + " and this Throughline brings PostgreSQL " + ours
                + ": nothing was changed; use the Throughline that made it, and export with that one to move on.");
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        var options = Set.of(CREATE_NEW, WRITE);
        try (var channel = FileChannel.open(file, options, DataDirectory.OURS_ALONE)) {
            channel.write(StandardCharsets.US_ASCII.encode(secret + "\n"));
            channel.force(true);
        }
    }

    private static void reachDisk(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory)) {
            channel.force(true);
        }
    }

    /// Without the password: a record would show it.
    @Override
    public String toString() {
        return directory.toString();
    }
}
