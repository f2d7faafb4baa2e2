package io.throughline.exchange.page;

import io.throughline.base.Today;
import io.throughline.exchange.load.DoneImport;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.report.Intake;
import io.throughline.exchange.report.PipelineReport;
import io.throughline.exchange.report.PipelineReports;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The report on the pipeline as it stands. It passes over every deal, so it is made anew at most twice a minute, or
/// after an import.
@Component
class LatestReport {
    private static final Duration STANDS = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Imports imports;
    private final PipelineReports reports;
    private final Today today;
    private final AtomicReference<@Nullable Made> last = new AtomicReference<>();

    LatestReport(JdbcClient jdbc, Imports imports, PipelineReports reports, Today today) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.reports = reports;
        this.today = today;
    }

    /// A report, and what it was made of.
    ///
    /// @param imported the import whose files it speaks of; `null` without one
    /// @param stand when an import last changed anything
    private record Made(
            @Nullable UUID imported, @Nullable Instant stand, LocalDate asOf, Instant at, PipelineReport report) {
        boolean isStill(@Nullable UUID wanted, @Nullable Instant now, Instant moment, LocalDate day) {
            return java.util.Objects.equals(imported, wanted)
                    && java.util.Objects.equals(stand, now)
                    && asOf.equals(day)
                    && moment.isBefore(at.plus(STANDS));
        }
    }

    /// With what the latest import brought.
    PipelineReport latest() {
        return of(imports.list().stream()
                .filter(done -> !done.undone() && !done.example())
                .findFirst());
    }

    /// With what one import brought.
    PipelineReport of(DoneImport imported) {
        return of(Optional.of(imported));
    }

    private PipelineReport of(Optional<DoneImport> imported) {
        var id = imported.map(done -> done.summary().id()).orElse(null);
        var stand = stand().orElse(null);
        var made = last.get();
        if (made != null && made.isStill(id, stand, today.now(), today.date())) return made.report();
        var report = new AtomicReference<@Nullable PipelineReport>();
        reports.use(
                today.date(), imported.map(this::intake).orElse(Intake.NONE), (whole, all, open) -> report.set(whole));
        var fresh = java.util.Objects.requireNonNull(report.get());
        last.set(new Made(id, stand, today.date(), today.now(), fresh));
        return fresh;
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
