package io.throughline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "review",
        description = "Reads the export of a CRM and says which deals look alive, which look dead, what nobody knows"
                + " about them, and what to ask. Nothing is kept.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private Commands commands;

    @Mixin
    private FilesToRead files;

    @Mixin
    private ReportWanted report;

    @Mixin
    private SampleWanted sample;

    @Override
    public Integer call() throws IOException {
        if (sample.isWanted()) {
            sample.review(commands, report);
            return 0;
        }
        var understood = files.understood();
        if (files.printMap()) {
            System.out.print(understood.printedMap());
            return 0;
        }
        report.write(commands, understood, files.importOptions());
        return 0;
    }
}
