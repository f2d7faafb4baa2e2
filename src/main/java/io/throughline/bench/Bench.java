package io.throughline.bench;

import io.throughline.exchange.sample.SampleExport;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/// Measures what takes long: the import of a whole export, and the review of a whole pipeline; and pages.
public final class Bench {
    /// The day of the generated export: fixed, so that two runs measure the same.
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final long SEED = 1;

    /// Import and reviews, ours and bare, four pages and a capture share the seconds.
    private static final int TIMED = 10;

    private Bench() {}

    /// Generates the deals, measures on a throw-away database, prints, and leaves nothing behind.
    ///
    /// @throws io.throughline.postgres.DatabaseUnavailable when no database can be started here
    public static void run(BenchOptions options, PrintStream out) {
        LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        var folder = folder();
        var each = new BenchOptions(options.deals(), options.json(), options.seconds() / TIMED);
        try (var databases = Databases.start()) {
            var files = folder.resolve("export");
            new SampleExport(TODAY, SEED, options.deals()).writeDeals(files);
            var measures = measures(each, databases, files, folder);
            new Outcome(Machine.seenFrom(databases.admin()), options.deals(), measures).print(options.json(), out);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static List<Measure> measures(BenchOptions options, Databases databases, Path files, Path folder) {
        try (var filled = databases.empty();
                var application = Application.on(filled)) {
            var imported = new ImportMeasure(options, databases, files, folder).take(filled, application);
            var measures = new ArrayList<Measure>();
            measures.add(imported);
            measures.add(new ReviewMeasure(options).take(filled, application));
            measures.addAll(new PagesMeasure(options, filled.pool()).take());
            measures.add(new ReviewMeasure(options).takeChanged(filled, application));
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
