package io.throughline.review.changes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One change of a record, as it was stored.
@Schema(name = "StoredChange")
record HistoryAnswer(
        @Schema(description = "Names the change, to put it back.")
        String change,

        @Schema(description = "Of what kind the record is.", example = "deal")
        String kind,

        @Schema(description = "The id of the record.") UUID id,
        Instant at,

        @Schema(
                description = "Who wrote it: `user:` and an id, `import:` and an id, or a part of the product.",
                example = "user:0199f0c2-7c1e-7d0a-8000-000000000001")
        String by,

        @Schema(
                implementation = Object.class,
                description = "The record before, by its columns; null where the change added it.")
        @Nullable
        JsonNode before,

        @Schema(implementation = Object.class, description = "The record after; null where the change removed it.")
        @Nullable
        JsonNode after,

        @Schema(description = "Whether it is of a kind that can be put back.")
        boolean undoable) {
    static HistoryAnswer of(Change change) {
        return new HistoryAnswer(
                change.key(),
                change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                change.id(),
                change.at(),
                change.by(),
                change.before(),
                change.after(),
                change.mayBeUndone());
    }
}
