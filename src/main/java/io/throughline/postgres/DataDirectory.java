package io.throughline.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The directory that holds everything, for as long as it is ours: one instance at a time, by a lock that the kernel
/// lets go of with the process.
final class DataDirectory implements AutoCloseable {
    static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /// Those of this process. The kernel lets go of a file's lock when *any* of a process's channels to it is closed,
    /// so
    /// a file that we have locked ourselves must not even be opened again.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataDirectory locked(Path directory) {
        try {
            Path path = created(directory.toAbsolutePath().normalize()).toRealPath();
            return lockedAt(path);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data directory " + directory + " can't be used: " + Reason.of(e, "THROUGHLINE_DATA"), e);
        }
    }

    private static synchronized DataDirectory lockedAt(Path path) throws IOException {
        if (HELD.contains(path)) throw inUse(path);
        var channel = lockFile(path);
        if (channel.tryLock() != null && HELD.add(path)) return new DataDirectory(path, channel);
        channel.close();
        throw inUse(path);
    }

    private static DatabaseUnavailable inUse(Path path) {
        return new DatabaseUnavailable(
                "Another Throughline is using " + path + ": stop it, or set THROUGHLINE_DATA to another directory.");
    }

    /// Whether someone holds its lock; without that it can't be told, so it counts as in use.
    static boolean isInUse(Path directory) {
        try {
            if (HELD.contains(directory.toRealPath())) return true;
            try (var channel = FileChannel.open(directory.resolve("throughline.lock"), StandardOpenOption.WRITE)) {
                return channel.tryLock() == null;
            }
        } catch (IOException e) {
            return true;
        }
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /// A log for the start that comes now; the one of the last run is kept beside it.
    Path newLog() throws IOException {
        Path log = path.resolve("postgres.log");
        if (Files.exists(log)) {
            Files.move(log, path.resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(log, OURS_ALONE);
        Owner.of(path).giveTo(log);
        return log;
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD.remove(path);
        } catch (IOException e) {
            // the lock is gone with the channel, whatever closing it says
        }
    }

    /// Root's own directory lets the account of PostgreSQL pass, but not look; it owns only `postgres` in it.
    private static Path created(Path path) throws IOException {
        boolean isNew = !Files.exists(path);
        Files.createDirectories(path);
        if (!isNew) return path;
        Owner.of(path.resolve("..")).giveTo(path);
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(Account.isRoot() ? "rwx--x--x" : "rwx------"));
        return path;
    }

    private static FileChannel lockFile(Path path) throws IOException {
        Path file = path.resolve("throughline.lock");
        var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OURS_ALONE);
        Owner.of(path).giveTo(file);
        return channel;
    }
}
