package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A fact as it is shown.
@Schema(name = "Fact", description = "Something about the buyer that may be true, with the evidence for it.")
record FactAnswer(
        UUID id,
        FactKind kind,
        @Nullable String topic,
        Fact.Answer answer,
        String words,
        @Nullable LocalDate day,
        @Nullable UUID personId,

        @Schema(description = "The name of the person it speaks of.") @Nullable
        String person,

        @Nullable MeasureBody measure,
        LocalDate since,

        @Schema(description = "The day on which it ended; null while it is live.") @Nullable
        LocalDate until,

        @Schema(description = "How well it is known today: computed from the evidence, and one lower once it is stale.")
        Grade grade,

        @Schema(description = "The last day on which it counts as fresh.")
        LocalDate freshUntil,

        List<EvidenceAnswer> evidence) {

    static FactAnswer of(Fact fact, LocalDate today) {
        return new FactAnswer(
                fact.id(),
                fact.kind(),
                FactTopic.shown(fact.kind(), fact.topic()),
                fact.answer(),
                fact.words(),
                fact.day(),
                fact.personId(),
                fact.person(),
                MeasureBody.of(fact.measure()),
                fact.since(),
                fact.until(),
                fact.grade(today),
                fact.freshUntil(today),
                fact.evidence().stream().map(EvidenceAnswer::of).toList());
    }
}
