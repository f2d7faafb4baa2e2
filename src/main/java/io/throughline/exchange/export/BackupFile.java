package io.throughline.exchange.export;

import io.throughline.exchange.load.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A backup, looked through from end to end before anything is done with it.
///
/// @param file ends in `.zip`
record BackupFile(Path file) {
    sealed interface Look {
        record Whole(Manifest manifest) implements Look {}

        record Damaged(String why) implements Look {}
    }

    Look look(Progress progress) {
        if (!Files.isRegularFile(file)) return new Look.Damaged("There is no file " + file + ". Nothing was restored.");
        try (var opened = Opened.of(file)) {
            return look(opened.path(), progress);
        } catch (IOException | RuntimeException e) {
            // a broken zip is told of by exceptions of both kinds
            return noBackup();
        }
    }

    private Look look(Path folder, Progress progress) throws IOException {
        var manifest = Manifest.find(folder, Extent.EVERYTHING.format());
        if (manifest.isEmpty() || !isSealed(folder)) return noBackup();
        if (manifest.get().version() > Manifest.VERSION)
            return new Look.Damaged(file + " was written by a newer version of Throughline; use that one.");
        for (var entry : manifest.get().tables()) {
            var damage = damage(folder, entry);
            if (damage.isPresent()) return new Look.Damaged(damage.get());
            progress.at("Checking " + entry.file(), entry.rows());
        }
        return new Look.Whole(manifest.get());
    }

    private static boolean isSealed(Path folder) throws IOException {
        var seal = Writing.sealOf(Files.readAllBytes(folder.resolve(Manifest.FILE)));
        return Arrays.equals(seal, Files.readAllBytes(folder.resolve(Manifest.SEAL)));
    }

    private Look noBackup() {
        return new Look.Damaged(
                file + " is not a backup of Throughline, or it is cut short or damaged. Nothing was restored.");
    }

    private Optional<String> damage(Path folder, Manifest.Entry entry) {
        try {
            var part = folder.resolve(entry.file());
            if (entry.file().equals(entry.table() + ".csv") && sha256(part).equals(entry.sha256()))
                return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // unreadable is damaged
        }
        return Optional.of("%s is damaged: %s in it is not as it was written. Nothing was restored; try an older one."
                .formatted(file, entry.file()));
    }

    private static String sha256(Path part) throws IOException {
        var digest = Writing.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(part), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
