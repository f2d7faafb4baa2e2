package io.throughline.cli;

import io.throughline.exchange.export.Backups;
import io.throughline.exchange.export.Manifest;
import io.throughline.identity.Act;
import io.throughline.identity.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "backup",
        description = "Writes all that is stored into one file, even while Throughline runs; \"restore\" makes an empty"
                + " database the same again. It holds what opens doors, so keep it where only you can read it.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private Commands commands;

    @Parameters(arity = "1", paramLabel = "FILE.zip", description = "Where to; not there yet.")
    private Path target = Path.of("");

    @Override
    public Integer call() {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".zip"))
            throw new Unusable("A backup is a file that ends in .zip. Nothing was written.");
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Unusable("There is no folder " + folder + ". Nothing was written: make it, or choose another.");
        var progress = new ConsoleProgress();
        try (var application = commands.startBeside()) {
            var manifest = application.get(Backups.class).write(target.toAbsolutePath(), progress);
            progress.done();
            application.get(Audit.class).note(Act.BACKED_UP, null);
            System.out.printf(
                    Locale.ENGLISH,
                    "%,d rows of %d tables, as of %s, are in %s%n",
                    manifest.tables().stream().mapToLong(Manifest.Entry::rows).sum(),
                    manifest.tables().size(),
                    manifest.exportedAt(),
                    target);
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw new Unusable(target + " is there already. Nothing was written: choose another name.");
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable(target + " can't be written: " + e.getMessage() + ". What was begun is removed.");
        }
    }
}
