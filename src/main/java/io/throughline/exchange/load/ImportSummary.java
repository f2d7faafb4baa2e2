package io.throughline.exchange.load;

import io.throughline.exchange.read.RecordKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of an import, or, for a dry run, what would come of it. Lists are capped, their totals are not.
///
/// @param takenFor names that were only nearly those of a record and were taken for it
/// @param unresolved references that led nowhere; the rows were taken without them
/// @param conflicts values that a person corrected and the import wanted to replace; the person's were kept
/// @param notes sentences about all else that one should know
public record ImportSummary(
        UUID id,
        boolean dryRun,
        List<FileSummary> files,
        List<TakenFor> takenFor,
        List<Unresolved> unresolved,
        List<Difference> conflicts,
        List<String> notes) {

    /// What came of one file: `rows = created + matched + leftOut + refusedRows`.
    ///
    /// @param matched rows whose record was there before, or was the same as an earlier row of the import
    /// @param updated matched rows that changed something
    /// @param leftOut rows marked as deleted
    /// @param refused the first refused rows
    public record FileSummary(
            String file,
            RecordKind kind,
            String described,
            long rows,
            long created,
            long matched,
            long updated,
            long leftOut,
            long refusedRows,
            List<Refused> refused) {}

    /// A row that was not taken, and why.
    public record Refused(long line, String reason) {}

    /// A name that was taken for that of a record, in so many rows.
    public record TakenFor(String file, String column, String value, String takenFor, long rows) {}

    /// An id or name that no record has.
    public record Unresolved(String file, String column, String value, long rows) {}

    /// A value of ours that a person set, and theirs that the file wanted to put there.
    public record Difference(
            String file,
            long line,
            String record,
            String field,
            @Nullable String ours,
            @Nullable String theirs) {}
}
