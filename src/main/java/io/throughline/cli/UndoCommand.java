package io.throughline.cli;

import io.throughline.exchange.load.Imports;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "undo",
        description = "Takes a whole import back. Rows that were changed since are kept and listed.",
        mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    @ParentCommand
    private Commands commands;

    @Parameters(paramLabel = "ID", description = "Which import: \"imports\" lists them.")
    private String id = "";

    @Option(names = "--force", description = "Also take back rows that were changed since.")
    private boolean force;

    @Override
    public Integer call() {
        var asked = asked();
        try (var application = commands.start(Application.On.LASTING)) {
            new SummaryText(System.out).write(application.get(Imports.class).undo(asked, force));
        }
        return 0;
    }

    private UUID asked() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Unusable("“" + id + "” is no import's id; ./throughline imports lists them.");
        }
    }
}
