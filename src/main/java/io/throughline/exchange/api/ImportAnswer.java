package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.read.RecordKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import as it is shown, from the moment its files came.
@Schema(
        name = "Import",
        description = "Files that came, and what came of them. As long as it is not done, it says what would come of"
                + " them; null while that is being counted.")
record ImportAnswer(
        UUID id,

        @Schema(description = "When its files came; once it is done, when that was.")
        Instant at,

        @Schema(description = "The name of the user who did it, or what did it.")
        String by,

        @Schema(
                description = "asks: a question is open, see its reading; understood: it waits for its run; failed:"
                        + " nothing of it was kept, and it may be run again.")
        ImportState state,

        @Schema(description = "When it was taken back; null while it stands.") @Nullable
        Instant undoneAt,

        @Schema(description = "What it does just now; null where it doesn't run.") @Nullable
        Progress progress,

        @Schema(description = "Why it failed.") @Nullable String problem,
        @Nullable List<FileAnswer> files,

        @Schema(description = "Names that were only nearly those of a record and were taken for it.") @Nullable
        List<ImportSummary.TakenFor> takenFor,

        @Schema(description = "References that led nowhere; the rows were taken without them.") @Nullable
        List<ImportSummary.Unresolved> unresolved,

        @Schema(description = "Values that a person corrected and the import wanted to replace; theirs were kept.")
        @Nullable
        List<ImportSummary.Difference> conflicts,

        @Nullable List<String> notes) {

    /// How far a running import has come.
    @Schema(name = "ImportProgress", description = "How far a running import has come.")
    record Progress(
            @Schema(description = "What it does; null while it waits for its turn.") @Nullable
            String phase,

            @Schema(description = "How many rows of that are done.")
            long rows) {}

    /// What came of one file.
    @Schema(name = "ImportedFile", description = "rows = created + matched + leftOut + refusedRows")
    record FileAnswer(
            String file,
            RecordKind kind,
            long rows,
            long created,
            long matched,

            @Schema(description = "Matched rows that changed something.")
            long updated,

            @Schema(description = "Rows marked as deleted.") long leftOut,
            long refusedRows,

            @Schema(description = "The first refused rows, and why.")
            List<ImportSummary.Refused> refused) {

        static FileAnswer of(ImportSummary.FileSummary file) {
            return new FileAnswer(
                    file.file(),
                    file.kind(),
                    file.rows(),
                    file.created(),
                    file.matched(),
                    file.updated(),
                    file.leftOut(),
                    file.refusedRows(),
                    file.refused());
        }
    }
}
