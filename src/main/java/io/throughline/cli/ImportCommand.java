package io.throughline.cli;

import io.throughline.exchange.load.Imports;
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
    public Integer call() {
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
}
