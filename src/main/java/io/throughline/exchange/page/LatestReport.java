package io.throughline.exchange.page;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.exchange.load.DoneImport;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.report.Intake;
import io.throughline.exchange.report.PipelineReport;
import io.throughline.exchange.report.PipelineReports;
import io.throughline.exchange.report.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The report on the pipeline as it stands, as far as somebody may see it. It passes over every deal, so it is made
/// anew for them at most twice a minute, or after an import.
@Component
class LatestReport {
    private static final Duration STANDS = Duration.ofSeconds(30);
    private static final int REMEMBERED = 32;

    private final JdbcClient jdbc;
    private final Imports imports;
    private final PipelineReports reports;
    private final Today today;
    private final Map<About, Made> remembered = new LinkedHashMap<>();

    LatestReport(JdbcClient jdbc, Imports imports, PipelineReports reports, Today today) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.reports = reports;
        this.today = today;
    }

    /// What a report is made of and for.
    ///
    /// @param imported the import whose files it speaks of; `null` without one
    /// @param reader `null` for any administrator, as they all see the same
    /// @param stand when an import last changed anything
    private record About(
            @Nullable UUID imported,
            @Nullable UUID reader,
            @Nullable Instant stand,
            LocalDate asOf) {}

    private record Made(Instant at, PipelineReport report) {
        boolean isStill(Instant now) {
            return now.isBefore(at.plus(STANDS));
        }
    }

    /// With what the latest import brought, for those who may know of imports.
    PipelineReport latest(Viewer viewer) {
        if (!viewer.isAdministrator()) return of(Optional.empty(), viewer);
        return of(
                imports.list().stream()
                        .filter(done -> !done.undone() && !done.example())
                        .findFirst(),
                viewer);
    }

    /// With what one import brought.
    PipelineReport of(DoneImport imported, Viewer viewer) {
        return of(Optional.of(imported), viewer);
    }

    private PipelineReport of(Optional<DoneImport> imported, Viewer viewer) {
        var about = new About(
                imported.map(done -> done.summary().id()).orElse(null),
                viewer.isAdministrator() ? null : viewer.id(),
                stand().orElse(null),
                today.date());
        var known = known(about);
        if (known != null && known.isStill(today.now())) return known.report();
        var fresh = made(imported.map(this::intake).orElse(Intake.NONE), viewer);
        remember(about, new Made(today.now(), fresh));
        return fresh;
    }

    private PipelineReport made(Intake intake, Viewer viewer) {
        var report = new AtomicReference<@Nullable PipelineReport>();
        reports.use(today.date(), intake, new Reader.User(viewer), (whole, all, open) -> report.set(whole));
        return Objects.requireNonNull(report.get());
    }

    private synchronized @Nullable Made known(About about) {
        return remembered.get(about);
    }

    private synchronized void remember(About about, Made made) {
        remembered.remove(about);
        remembered.put(about, made);
        if (remembered.size() > REMEMBERED)
            remembered.remove(remembered.keySet().iterator().next());
    }

    private Optional<Instant> stand() {
        return jdbc.sql("select max(greatest(imported_at, undone_at)) as stand from import")
                .query((row, number) ->
                        Optional.ofNullable(row.getTimestamp("stand")).map(java.sql.Timestamp::toInstant))
                .single();
    }

    private Intake intake(DoneImport done) {
        return jdbc.sql("select intake from import where id = :id and intake is not null")
                .param("id", done.summary().id())
                .query(String.class)
                .optional()
                .map(json -> JsonMapper.shared().readValue(json, Intake.class))
                .orElseGet(() -> Intake.of(done.summary()));
    }
}
