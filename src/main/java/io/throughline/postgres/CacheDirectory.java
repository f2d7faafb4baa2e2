package io.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// Where PostgreSQL's programs are kept: the user's cache, or the first place after it that can be written by us and
/// read by the account that runs them.
final class CacheDirectory {
    private CacheDirectory() {}

    static Path readableBy(Account account) throws IOException {
        for (Path candidate : candidates()) {
            if (usable(candidate) && account.reaches(candidate)) return candidate;
        }
        // what lies in a directory that all may write must be ours alone: it is going to be run
        return Files.createTempDirectory(
                "throughline-cache-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    private static List<Path> candidates() {
        var candidates = new ArrayList<Path>();
        String cache = System.getenv("XDG_CACHE_HOME");
        if (cache != null && Path.of(cache).isAbsolute()) candidates.add(Path.of(cache));
        candidates.add(Path.of(System.getProperty("user.home"), ".cache"));
        if (Account.isRoot()) candidates.add(Path.of("/var/cache"));
        return candidates;
    }

    private static boolean usable(Path candidate) {
        try {
            return Files.isWritable(Files.createDirectories(candidate));
        } catch (IOException e) {
            return false;
        }
    }
}
