package io.throughline.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/// The directories of throw-away databases. One whose process was killed is swept away by the next.
final class ThrowAway {
    private static final String PREFIX = "throughline-throw-away-";

    private ThrowAway() {}

    static Path newDirectory() {
        Path temporary = Path.of(System.getenv().getOrDefault("TMPDIR", System.getProperty("java.io.tmpdir")));
        try {
            sweep(temporary);
            String mode = Account.isRoot() ? "rwx--x--x" : "rwx------";
            return Files.createTempDirectory(
                    temporary, PREFIX, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "A temporary database can't be made in " + temporary + ": " + Reason.of(e), e);
        }
    }

    private static void sweep(Path temporary) throws IOException {
        try (var leftovers = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                if (isAbandoned(leftover)) FileSystemUtils.deleteRecursively(leftover);
            }
        }
    }

    private static boolean isAbandoned(Path directory) {
        try (var channel = FileChannel.open(directory.resolve("throughline.lock"), StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException notOursOrInUse) {
            return false;
        }
    }
}
