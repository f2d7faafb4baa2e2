package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Grade;
import io.throughline.base.PrivateKind;
import io.throughline.buying.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that is said of somebody on a buying team, as it is shown.
@Schema(name = "Claim", description = "Something that is said of a person, with why we believe it.")
record ClaimAnswer(
        UUID id,
        Claim.Kind kind,
        @Nullable String topic,
        @Nullable Integer level,
        LocalDate since,

        @Schema(description = "The day on which it ended; null while it holds.") @Nullable
        LocalDate until,

        @Schema(description = "How well it is known: computed from the evidence, one lower once it is stale.")
        Grade grade,

        @Schema(description = "The last day on which it counts as fresh; after that it is to be asked again.")
        LocalDate freshUntil,

        List<HeardOfThemAnswer> evidence)
        implements PrivateKind.ForTheTeam {

    static ClaimAnswer of(Claim claim, LocalDate today) {
        var word = claim.topic().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ClaimAnswer(
                claim.id(),
                claim.kind(),
                word.isEmpty() ? null : word,
                claim.level(),
                claim.since(),
                claim.until(),
                claim.grade(today),
                claim.freshUntil(today),
                HeardOfThemAnswer.of(claim.evidence()));
    }
}
