package io.throughline.buying.readiness;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.concern.SpokenAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the customer must have in place, as it is shown.
@Schema(name = "ReadinessPoint", description = "Something that the customer must have in place for the thing to work.")
record ReadinessAnswer(
        UUID id,
        Area area,
        String words,
        @Nullable UUID ownerId,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        LocalDate since,

        @Schema(description = "The day from which it is asked no more; null while it is.") @Nullable
        LocalDate until,

        @Schema(description = "Follows from what was said.") ReadinessPoint.State state,

        @Schema(description = "In place as far as we believe; nobody on the buyer's side said so.")
        boolean onlyBelieved,

        @Schema(description = "In the order of its days.") List<Word> said,

        @Schema(description = "Rises with each change and each thing said; the ETag.")
        int version) {

    @Schema(name = "ReadinessWord", description = "What was said of it.")
    record Word(ReadinessPoint.Says says, SpokenAnswer evidence) {}

    static ReadinessAnswer of(ReadinessPoint point, LocalDate today) {
        return new ReadinessAnswer(
                point.id(),
                point.area(),
                point.words(),
                point.ownerId(),
                point.owner(),
                point.dueOn(),
                point.since(),
                point.until(),
                point.state(today),
                point.isOnlyBelieved(today),
                point.said().stream()
                        .map(said -> new Word(said.says(), SpokenAnswer.of(said.evidence())))
                        .toList(),
                point.version());
    }
}
