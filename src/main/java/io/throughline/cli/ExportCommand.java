package io.throughline.cli;

import io.throughline.exchange.export.Exports;
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
        name = "export",
        description = "Writes every table with its history as CSV; \"import\" brings it back into an empty database.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Commands commands;

    @Parameters(paramLabel = "TARGET", description = "A file that ends in .zip, or a folder; not there yet.")
    private Path target = Path.of("export.zip");

    @Override
    public Integer call() {
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Unusable("There is no folder " + folder + ". Nothing was written: make it, or choose another.");
        var progress = new ConsoleProgress();
        try (var application = commands.start(Application.On.LASTING)) {
            var manifest = application.get(Exports.class).write(target.toAbsolutePath(), progress);
            progress.done();
            var rows =
                    manifest.tables().stream().mapToLong(entry -> entry.rows()).sum();
            System.out.printf(
                    Locale.ENGLISH,
                    "%,d rows of %d tables are in %s%n",
                    rows,
                    manifest.tables().size(),
                    target);
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw new Unusable(target + " is there already. Nothing was written: choose another name.");
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable(target + " can't be written: " + e.getMessage() + ". What was begun is removed.");
        }
    }
}
