package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.read.RecordKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import as it is shown.
@Schema(name = "Import", description = "An import that was done, and what came of it.")
record ImportAnswer(
        UUID id,
        Instant at,

        @Schema(description = "The name of the user who did it, or what did it.")
        String by,

        @Schema(description = "When it was taken back; null while it stands.") @Nullable
        Instant undoneAt,

        List<FileAnswer> files,

        @Schema(description = "Names that were only nearly those of a record and were taken for it.")
        List<ImportSummary.TakenFor> takenFor,

        @Schema(description = "References that led nowhere; the rows were taken without them.")
        List<ImportSummary.Unresolved> unresolved,

        @Schema(description = "Values that a person corrected and the import wanted to replace; theirs were kept.")
        List<ImportSummary.Difference> conflicts,

        List<String> notes) {

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
