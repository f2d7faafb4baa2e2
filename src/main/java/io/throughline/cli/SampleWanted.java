package io.throughline.cli;

import io.throughline.exchange.load.ImportOptions;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.Reading;
import io.throughline.exchange.sample.SampleExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Option;

/// The CRM export of a made-up company, in place of one's own.
final class SampleWanted {
    private static final long SEED = 1;

    @Option(names = "--sample", description = "Review the export of a made-up company instead of files of yours.")
    private boolean wanted;

    @Option(names = "--keep", paramLabel = "FOLDER", description = "With --sample: write its files there, to stay.")
    private @Nullable Path kept;

    boolean isWanted() {
        return wanted || kept != null;
    }

    void review(Commands commands, ReportWanted report) throws IOException {
        if (kept != null) {
            review(kept, commands, report);
            return;
        }
        var folder = Files.createTempDirectory("throughline-sample");
        try {
            review(folder.resolve("sample"), commands, report);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void review(Path folder, Commands commands, ReportWanted report) {
        new SampleExport(day(report), SEED, SampleExport.DEALS).write(folder);
        switch (Reading.of(List.of(folder), ReadOptions.none())) {
            case Understanding.Understood understood -> report.write(commands, understood, ImportOptions.LENIENT);
            case Understanding.Refused refused -> throw new IllegalStateException("" + refused);
            case Understanding.Asks asks -> throw new IllegalStateException("" + asks);
        }
    }

    private static LocalDate day(ReportWanted report) {
        return report.asOf().orElseGet(() -> LocalDate.ofInstant(Instant.now(), ZoneId.systemDefault()));
    }
}
