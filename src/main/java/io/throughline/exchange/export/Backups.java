package io.throughline.exchange.export;

import io.throughline.base.Today;
import io.throughline.exchange.load.Progress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// All that a database holds, as one file, taken while others work; and an empty database made what such a file holds.
/// It is logical, so it goes to any other server and to newer versions of PostgreSQL and of Throughline.
@Component
public class Backups {
    /// Of those made each night, as many stay.
    static final int NIGHTS_KEPT = 7;

    private static final String NIGHTLY = "nightly-";

    private final Exports exports;
    private final Today today;
    private final Path folder;

    /// @param folder for those that are made by themselves
    Backups(
            Exports exports,
            Today today,
            @Value("${THROUGHLINE_BACKUPS:${THROUGHLINE_DATA:data}/backups}") Path folder) {
        this.exports = exports;
        this.today = today;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// @param target ends in `.zip`; there must be nothing of that name yet
    public Manifest write(Path target, Progress progress) throws IOException {
        return exports.write(Extent.EVERYTHING, target, progress);
    }

    /// Today's, unless it is there, and away with those of more than a week ago. Others in the folder are left alone.
    public void nightly() throws IOException {
        writeOnce(NIGHTLY + today.date());
        var nights = nights();
        for (var old : nights.subList(0, Math.max(0, nights.size() - NIGHTS_KEPT))) Files.delete(old);
    }

    /// What there was before the tables change; it stays until somebody removes it.
    ///
    /// @param from the last migration that it has seen
    /// @return where it is
    Path beforeMigration(String from) throws IOException {
        return writeOnce("before-update-from-%s-%s".formatted(from, today.date()));
    }

    private Path writeOnce(String name) throws IOException {
        Files.createDirectories(folder);
        var target = folder.resolve(name + ".zip");
        if (Files.exists(target)) return target;
        try {
            write(target, Progress.NONE);
        } catch (FileAlreadyExistsException e) {
            // another node was as quick
        }
        return target;
    }

    private List<Path> nights() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NIGHTLY + "[0-9-]{10}\\.zip"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    /// Why a file can't be restored, if it can't; it is read from end to end.
    public static Optional<String> damage(Path file) {
        return switch (new BackupFile(file).look(Progress.NONE)) {
            case BackupFile.Look.Damaged damaged -> Optional.of(damaged.why());
            case BackupFile.Look.Whole whole -> Optional.empty();
        };
    }

    /// @param database an empty one that nobody else uses
    public static Restored restore(DataSource database, Path file, Progress progress) {
        return new Restoring(database, progress).run(file);
    }
}
