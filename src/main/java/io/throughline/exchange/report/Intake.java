package io.throughline.exchange.report;

import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.load.ImportSummary.FileSummary;
import io.throughline.exchange.read.Understanding.Understood;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What the files were understood to hold, and what not.
///
/// @param notes sentences about all else that one should know
public record Intake(
        List<Imported> imported,
        List<LeftOut> leftOut,
        List<TakenFor> takenFor,
        List<Unresolved> unresolved,
        List<Settled> settled,
        List<String> notes) {

    /// No files at all.
    public static final Intake NONE = new Intake(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// A file that was taken: `rows = created + matched + deleted + refusedRows`.
    ///
    /// @param kind what its rows are, in small letters: `deal`, `organization`
    /// @param created rows that became a new record
    /// @param matched rows that belong to a record already there
    /// @param deleted rows that the file itself marks as deleted
    /// @param refused the first of the refused rows
    public record Imported(
            String file,
            String kind,
            long rows,
            long created,
            long matched,
            long deleted,
            long refusedRows,
            List<Refused> refused) {}

    /// A row that could not be taken.
    public record Refused(long line, String reason) {}

    /// A file that was not taken, and why.
    public record LeftOut(String file, String why) {}

    /// A value that was taken for another one, as it is nearly the same.
    public record TakenFor(String file, String column, String value, String takenFor, long rows) {}

    /// An id or name that no record has; the rows were taken without it.
    public record Unresolved(String file, String column, String value, long rows) {}

    /// How something was read that could be read in more than one way, or was not read at all.
    ///
    /// @param what `The file`, `Stage Engaging`, `Columns left aside`
    /// @param taken `open, suggests Evaluation of options`
    public record Settled(String file, String what, String taken) {}

    /// What is known without the files: all but how they were read.
    public static Intake of(ImportSummary summary) {
        return of(new Understood(List.of(), List.of()), summary);
    }

    public static Intake of(Understood understood, ImportSummary summary) {
        return new Intake(
                summary.files().stream().map(Intake::imported).toList(),
                understood.leftOut().stream()
                        .map(file -> new LeftOut(file.file(), file.why()))
                        .toList(),
                summary.takenFor().stream()
                        .map(t -> new TakenFor(t.file(), t.column(), t.value(), t.takenFor(), t.rows()))
                        .toList(),
                summary.unresolved().stream()
                        .map(u -> new Unresolved(u.file(), u.column(), u.value(), u.rows()))
                        .toList(),
                HowRead.of(understood.files()),
                summary.notes());
    }

    private static Imported imported(FileSummary file) {
        var kind = file.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var refused = file.refused().stream()
                .map(row -> new Refused(row.line(), row.reason()))
                .toList();
        return new Imported(
                file.file(),
                kind,
                file.rows(),
                file.created(),
                file.matched(),
                file.leftOut(),
                file.refusedRows(),
                refused);
    }

    /// How each file was read, in the order of the files.
    public Map<String, List<Settled>> settledByFile() {
        return settled.stream()
                .collect(Collectors.groupingBy(Settled::file, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    public long refusedRows() {
        return imported.stream().mapToLong(Imported::refusedRows).sum();
    }

    public long rows() {
        return imported.stream().mapToLong(Imported::rows).sum();
    }
}
