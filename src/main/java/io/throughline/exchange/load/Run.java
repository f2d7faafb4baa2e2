package io.throughline.exchange.load;

import io.throughline.base.Today;
import io.throughline.exchange.load.ImportSummary.Difference;
import io.throughline.exchange.load.ImportSummary.FileSummary;
import io.throughline.exchange.load.ImportSummary.TakenFor;
import io.throughline.exchange.load.ImportSummary.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One import while it runs, and what it has found so far. All of it happens in one transaction on one connection.
record Run(
        UUID id,
        JdbcClient jdbc,
        CopyManager copies,
        ImportOptions options,
        Today today,
        Progress progress,
        Found found) {

    /// Whom the rows of this import name as the one who stored them.
    String actor() {
        return "import:" + id;
    }

    ImportSummary summary(boolean dryRun) {
        return new ImportSummary(
                id,
                dryRun,
                List.copyOf(found.files),
                List.copyOf(found.takenFor),
                List.copyOf(found.unresolved),
                List.copyOf(found.conflicts),
                List.copyOf(found.notes));
    }

    /// What an import tells afterwards.
    static final class Found {
        final List<FileSummary> files = new ArrayList<>();
        final List<TakenFor> takenFor = new ArrayList<>();
        final List<Unresolved> unresolved = new ArrayList<>();
        final List<Difference> conflicts = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
    }
}
