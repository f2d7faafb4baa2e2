package io.throughline.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once per machine from the archive that Throughline carries.
///
/// @param directory holds `bin`, `lib` and `share`; named after the archive, so that a new version has its own
record Binaries(Path directory) {
    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "postgres-linux-x86_64.txz", "aarch64", "postgres-linux-arm_64.txz");

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /// `18` for PostgreSQL 18.6.
    String majorVersion() {
        return directory.getFileName().toString().replaceFirst("postgres-(\\d+).*", "$1");
    }

    /// @param home where they go if no cache can be used
    static Binaries unpackedFor(Account account, Path home) {
        return unpackedIn(CacheDirectory.readableBy(account, home).resolve("throughline"), account);
    }

    static synchronized Binaries unpackedIn(Path cache, Account account) {
        URL archive = archive();
        try {
            var binaries = new Binaries(cache.resolve("postgres-" + fingerprint(archive)));
            if (!Files.isDirectory(binaries.directory)) unpack(archive, cache, binaries.directory, account);
            return binaries;
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL's programs can't be unpacked: " + Reason.of(e, "XDG_CACHE_HOME"), e);
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        String archive = ARCHIVES.get(System.getProperty("os.arch").toLowerCase(Locale.ROOT));
        URL found = archive == null || !"Linux".equals(System.getProperty("os.name"))
                ? null
                : Binaries.class.getResource("/" + archive);
        if (found != null) return found;
        throw new DatabaseUnavailable("Throughline brings PostgreSQL for Linux on x86-64 and ARM, not for " + system
                + ": set DATABASE_URL to the address of a PostgreSQL 15 or newer.");
    }

    /// The version and checksum that the carrying jar states: read without unpacking anything.
    private static String fingerprint(URL archive) throws IOException {
        if (!(archive.openConnection() instanceof JarURLConnection jar))
            throw new IOException("no jar carries " + archive);
        String version = jar.getJarFileURL().getPath().replaceAll(".*-(\\d[\\w.]*)\\.jar.*", "$1");
        return version + "-" + Long.toHexString(jar.getJarEntry().getCrc());
    }

    /// Aside, then renamed: what is at `target` is whole, whatever is killed when. One process at a time unpacks.
    private static void unpack(URL archive, Path cache, Path target, Account account) throws IOException {
        Files.createDirectories(cache);
        Path partial = cache.resolve("unpacking");
        try (var lock = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            if (Files.isDirectory(target)) return;
            FileSystemUtils.deleteRecursively(partial);
            extract(archive, partial);
            new Binaries(partial).mustRun(account);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void extract(URL archive, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) extract(tar, entry, target);
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) throw new IOException("the archive leaves its directory: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private void mustRun(Account account) {
        var version = Ran.as(account, List.of(program("postgres"), "--version"));
        if (version.ok()) return;
        throw new DatabaseUnavailable(
                whyNot(version.lastLine()) + " or set DATABASE_URL to the address of a PostgreSQL 15 or newer.");
    }

    /// The sentence without its last way out.
    ///
    /// @param said the last line of PostgreSQL, of the system's loader, or of whoever was to start it
    static String whyNot(String said) {
        boolean musl = !Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2"))
                && !Files.exists(Path.of("/lib/ld-linux-aarch64.so.1"));
        if (musl)
            return "The PostgreSQL that Throughline brings needs glibc, which this system lacks: use another system,";
        return "The PostgreSQL that Throughline brings does not run here (" + said + "): "
                + (said.contains("shared libraries")
                        ? "install the library that is missing,"
                        : "set XDG_CACHE_HOME to a directory where programs may run,");
    }
}
