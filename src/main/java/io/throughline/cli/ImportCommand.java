package io.throughline.cli;

import io.throughline.base.Today;
import io.throughline.exchange.export.BroughtBack;
import io.throughline.exchange.export.Exports;
import io.throughline.exchange.load.Imports;
import io.throughline.review.Reviews;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "import",
        description =
                "Takes the export of a CRM in, to stay. A newer export updates what an older one brought, and never"
                        + " overwrites what a person corrected.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Commands commands;

    @Mixin
    private FilesToRead files;

    @Option(names = "--dry-run", description = "Say what would be created, matched and refused; keep nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        var own = files.ownExport();
        if (own.isPresent()) return bringBack(own.get());
        var understood = files.understood();
        if (files.printMap()) {
            System.out.print(understood.printedMap());
            return 0;
        }
        var progress = new ConsoleProgress();
        progress.at("Starting the database", 0);
        try (var application = commands.start(Application.On.LASTING)) {
            var imports = application.get(Imports.class);
            var summary = dryRun
                    ? imports.dryRun(understood.files(), files.importOptions(), progress)
                    : imports.run(understood.files(), files.importOptions(), progress);
            progress.done();
            new SummaryText(System.out).write(summary, understood.leftOut());
        }
        return 0;
    }

    /// An export of ours holds what it was, with its history: it goes into an empty database only.
    private int bringBack(Path export) throws IOException {
        if (dryRun) throw new Unusable("--dry-run is for exports of a CRM. Nothing was imported.");
        var progress = new ConsoleProgress();
        progress.at("Starting the database", 0);
        try (var application = commands.start(Application.On.LASTING)) {
            return switch (application.get(Exports.class).bringBack(export, progress)) {
                case BroughtBack.Refused refused -> throw new Unusable(refused.why());
                case BroughtBack.Done done -> {
                    application
                            .get(Reviews.class)
                            .reviewAll(application.get(Today.class).date(), reviewed -> {});
                    progress.done();
                    System.out.printf(Locale.ENGLISH, "%,d rows of %d tables are back.%n", done.rows(), done.tables());
                    yield 0;
                }
            };
        }
    }
}
