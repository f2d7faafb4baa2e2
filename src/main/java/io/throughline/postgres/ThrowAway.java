package io.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/// The directories of throw-away databases. One whose process was killed is swept away by the next.
final class ThrowAway {
    private static final String PREFIX = "throughline-throw-away-";

    private ThrowAway() {}

    static Path newDirectory() {
        Path temporary = parent();
        try {
            sweep(temporary);
            String mode = Account.isRoot() ? "rwx--x--x" : "rwx------";
            return Files.createTempDirectory(
                    temporary, PREFIX, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "A temporary database can't be made in " + temporary + ": " + Reason.of(e, "TMPDIR"), e);
        }
    }

    static Path parent() {
        return Path.of(System.getenv().getOrDefault("TMPDIR", System.getProperty("java.io.tmpdir")));
    }

    private static void sweep(Path temporary) throws IOException {
        try (var leftovers = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                if (!DataDirectory.isInUse(leftover)) remove(leftover);
            }
        }
    }

    /// Another process may sweep at the same time: what it took is not missed, and the rest goes too.
    static void remove(Path leftover) throws IOException {
        for (var gone = false; !gone; ) {
            try {
                FileSystemUtils.deleteRecursively(leftover);
                gone = true;
            } catch (NoSuchFileException taken) {
                // the rest is still to go
            }
        }
    }
}
