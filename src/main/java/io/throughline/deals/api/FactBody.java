package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Ids;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A fact as it is sent.
@Schema(description = "A fact as it is sent. It has no grade: that is computed from the evidence.")
record FactBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "need")
        FactKind kind,

        @Schema(
                description = "What the kind needs beside it: the kind of an event's date (contractual, regulatory,"
                        + " fiscal, operational, self-imposed); implied or explicit for a need; the key that an exit"
                        + " sign or a question has in the playbook, like recognition; a column's name.",
                maxLength = 200,
                example = "explicit")
        @Nullable
        String topic,

        @Schema(description = "What came of asking; known, if left out.", example = "known")
        Fact.@Nullable Answer answer,

        @Schema(
                description = "What was said, in the buyer's words where we have them.",
                maxLength = 4000,
                example = "We must halve the time at the gate by June.")
        @Nullable
        String words,

        @Schema(description = "For facts that are days.", example = "2026-06-30") @Nullable
        LocalDate day,

        @Schema(description = "For owners: the person it speaks of.") @Nullable
        UUID personId,

        @Nullable MeasureBody measure,

        @Schema(description = "The first day on which it held; today, if left out.") @Nullable
        LocalDate since,

        @Schema(description = "The fact of the same kind whose place it takes; that one ends, and is kept.") @Nullable
        UUID supersedesId,

        @ArraySchema(maxItems = 20) @Nullable List<EvidenceBody> evidence) {

    List<EvidenceBody> pieces() {
        return evidence == null ? List.of() : evidence;
    }

    Fact.Answer answered() {
        return Objects.requireNonNullElse(answer, Fact.Answer.KNOWN);
    }

    Fact fact(UUID id, LocalDate today) {
        return new Fact(
                id,
                kind,
                FactTopic.stored(kind, topic),
                answered(),
                words == null ? "" : words,
                day,
                personId,
                null,
                MeasureBody.measure(measure),
                since == null ? today : since,
                null,
                pieces().stream()
                        .map(piece -> piece.evidence(Ids.next(), today))
                        .toList());
    }
}
