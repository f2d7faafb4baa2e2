package io.throughline.bench;

import io.throughline.bench.BenchOptions.Group;
import io.throughline.exchange.sample.SampleExport;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/// Measures what takes long, the import of a whole export and the review of a whole pipeline; and the server: pages,
/// search, writes, its start and its memory.
public final class Bench {
    /// The day of the generated export, from which all its days are counted: as on a server, what is due is due now.
    @SuppressWarnings("TimeInStaticInitializer") // one day for the whole run
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static final long SEED = 1;

    /// Import and reviews, plans, pages and writes, each while it gets warm, ours and bare, share the seconds.
    private static final int TIMED = 66;

    private Bench() {}

    /// Generates the deals, measures on a throw-away database, prints, and leaves nothing behind.
    ///
    /// @throws io.throughline.postgres.DatabaseUnavailable when no database can be started here
    public static void run(BenchOptions options, PrintStream out) {
        LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        var folder = folder();
        var each = options.seconds(options.seconds() / TIMED);
        try (var databases = Databases.start()) {
            var files = folder.resolve("export");
            new SampleExport(TODAY, SEED, options.deals()).writeDeals(files);
            var measures = measures(each, databases, files, folder);
            new Outcome(
                            Machine.seenFrom(databases.admin()),
                            options.deals(),
                            options.clients(),
                            options.pause(),
                            measures)
                    .print(options.json(), out);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static List<Measure> measures(BenchOptions options, Databases databases, Path files, Path folder) {
        try (var filled = databases.empty()) {
            var measures = new ArrayList<Measure>();
            try (var application = Application.on(filled)) {
                measures.add(new ImportMeasure(options, databases, files, folder).take(filled, application));
                if (options.takes(Group.REVIEW)) measures.add(new ReviewMeasure(options).take(filled, application));
            }
            if (options.takes(Group.PLAN)) measures.addAll(new PlanMeasure(options).take());
            if (options.takes(Group.SERVER)) measures.addAll(new ServerMeasure(options, filled, folder).take());
            try (var application = Application.on(filled)) {
                if (options.takes(Group.REVIEW))
                    measures.add(new ReviewMeasure(options).takeChanged(filled, application));
            }
            return measures;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("throughline-bench");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for the generated files.", e);
        }
    }
}
