package io.throughline.cli;

import io.throughline.exchange.load.Imports;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "imports", description = "Lists what was imported, the latest first.", mixinStandardHelpOptions = true)
final class ImportsCommand implements Callable<Integer> {
    @ParentCommand
    private Commands commands;

    @Override
    public Integer call() {
        try (var application = commands.start(Application.On.LASTING)) {
            var imports = application.get(Imports.class).list();
            if (imports.isEmpty()) System.out.println("Nothing was imported yet: ./throughline import FILES…");
            for (var done : imports) {
                var files = done.summary().files().stream().map(f -> f.file()).collect(Collectors.joining(", "));
                System.out.printf(
                        "%s  %tF %<tR  %s%s%n",
                        done.summary().id(),
                        done.at().atZone(java.time.ZoneId.systemDefault()),
                        files,
                        done.undone() ? "  (taken back)" : "");
            }
        }
        return 0;
    }
}
