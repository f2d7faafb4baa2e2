package io.throughline.cli;

import io.throughline.exchange.load.ImportOptions;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.Reading;
import io.throughline.exchange.sample.SampleExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "demo",
        description = "Makes the CRM export of a made-up company and reviews it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @ParentCommand
    private Commands commands;

    @Mixin
    private ReportWanted report;

    @Option(names = "--keep", paramLabel = "FOLDER", description = "Write the sample export there, and keep it.")
    private @Nullable Path kept;

    @Override
    public Integer call() throws IOException {
        if (kept != null) {
            review(kept);
            return 0;
        }
        var folder = Files.createTempDirectory("throughline-sample");
        try {
            review(folder.resolve("sample"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return 0;
    }

    private void review(Path folder) {
        new SampleExport(today(), SEED, SampleExport.DEALS).write(folder);
        switch (Reading.of(List.of(folder), ReadOptions.none())) {
            case Understanding.Understood understood -> report.write(commands, understood, ImportOptions.LENIENT);
            case Understanding.Refused refused -> throw new IllegalStateException("" + refused);
            case Understanding.Asks asks -> throw new IllegalStateException("" + asks);
        }
    }

    private LocalDate today() {
        return report.asOf().orElseGet(() -> LocalDate.ofInstant(java.time.Instant.now(), ZoneId.systemDefault()));
    }
}
