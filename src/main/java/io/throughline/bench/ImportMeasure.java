package io.throughline.bench;

import io.throughline.exchange.load.ImportOptions;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.read.Understanding.Understood;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// The import of the generated export into an empty database, from the first byte to the last stored row; the review
/// that
/// follows in the same transaction has a measure of its own.
///
/// @param files the export
/// @param folder where there is room for the bare rows
record ImportMeasure(BenchOptions options, Databases databases, Path files, Path folder) {
    /// The first run fills the database that the other measures use.
    Measure take(Databases.Empty filled, Application application) {
        var first = new boolean[] {true};
        var ours = Runs.of(options.seconds(), () -> {
            if (!first[0]) return intoEmpty();
            first[0] = false;
            return into(application);
        });
        return Measure.of("import", options.deals(), ours, bare(filled));
    }

    private long intoEmpty() {
        try (var empty = databases.empty();
                var application = Application.on(empty)) {
            return into(application);
        }
    }

    private long into(Application application) {
        var stored = new AtomicLong();
        var start = System.nanoTime();
        if (!(Reading.of(List.of(files), ReadOptions.none()) instanceof Understood understood))
            throw new IllegalStateException("The generated export is not understood.");
        application.the(Imports.class).run(understood.files(), ImportOptions.LENIENT, (phase, rows) -> {
            if (phase.equals(Imports.REVIEWING)) stored.compareAndSet(0, System.nanoTime());
        });
        return stored.get() - start;
    }

    private Runs bare(Databases.Empty filled) {
        var copy = BareCopy.of(filled.pool(), rows());
        return Runs.of(options.seconds(), () -> {
            try (var empty = databases.empty()) {
                return Runs.timed(() -> copy.into(empty.pool()));
            }
        });
    }

    private Path rows() {
        try {
            return Files.createDirectories(folder.resolve("rows"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
