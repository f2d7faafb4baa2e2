package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.concern.EndGame.Yes;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who must say yes, as they are sent.
@Schema(description = "Somebody who must say yes in the end, as they are sent. What is not known is null, or left out.")
record YesBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "It never changes.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID personId,

        @Schema(
                description = "What we do about what they fear.",
                maxLength = 500,
                example = "A week beside the old one")
        @Nullable
        String answer,

        @Schema(description = "Who of us does it.") @Nullable
        UUID answererId,

        @Schema(example = "2026-05-01") @Nullable LocalDate answerBy) {

    static YesBody of(Yes yes) {
        return new YesBody(yes.personId(), yes.answer(), yes.answererId(), yes.by());
    }

    Yes yes(UUID id, int version) {
        var words = answer == null ? null : answer.strip();
        return new Yes(id, personId, "", words, answererId, null, answerBy, version);
    }

    /// @throws Invalid where it would be somebody else
    Yes over(Yes standing) {
        Invalid.unless(personId.equals(standing.personId()), "/personId", "It is somebody else: add them.");
        return yes(standing.id(), standing.version());
    }
}
