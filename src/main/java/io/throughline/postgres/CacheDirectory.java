package io.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where PostgreSQL's programs are kept: the user's cache, or the first place after it that we can write and the
/// account that runs them can read; at the worst beside the data.
final class CacheDirectory {
    private CacheDirectory() {}

    static Path readableBy(Account account, Path home) {
        return candidates().stream()
                .filter(candidate -> usable(candidate) && account.reaches(candidate))
                .findFirst()
                .orElse(home);
    }

    private static List<Path> candidates() {
        var candidates = new ArrayList<Path>();
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        if (Path.of(cache).isAbsolute()) candidates.add(Path.of(cache));
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
