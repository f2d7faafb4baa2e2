package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A concern as it is shown.
@Schema(name = "Concern", description = "What somebody on the buyer's side fears about going ahead.")
record ConcernAnswer(
        UUID id,
        UUID holderId,
        @Schema(description = "The person's name.") String holder,
        Concern.Kind kind,
        Concern.Severity severity,
        String words,

        @Schema(
                description = "Follows from what was said. suspected: only we believe so. answered: we believe so, its"
                        + " holder did not say so. resolved: its holder said so.")
        Concern.State state,

        @Schema(description = "Null while it is resolved.") @Nullable
        LocalDate openSince,

        @Schema(description = "The days on which it was raised though it was resolved.")
        List<LocalDate> raisedAgainOn,

        @Schema(description = "In the order of its days.") List<Word> said,

        @Schema(description = "Rises with each change and each thing said; the ETag.")
        int version) {

    @Schema(name = "ConcernWord", description = "What was said of a concern.")
    record Word(Concern.Says says, SpokenAnswer evidence) {}

    static ConcernAnswer of(Concern concern, LocalDate today) {
        return new ConcernAnswer(
                concern.id(),
                concern.holderId(),
                concern.holder(),
                concern.kind(),
                concern.severity(),
                concern.words(),
                concern.state(today).orElse(Concern.State.SUSPECTED),
                concern.openSince(today).orElse(null),
                concern.raisedAgain(today),
                concern.said().stream()
                        .map(said -> new Word(said.says(), SpokenAnswer.of(said.evidence())))
                        .toList(),
                concern.version());
    }
}
