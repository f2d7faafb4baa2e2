package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who must say yes, as they are shown.
@Schema(
        name = "MustSayYes",
        description =
                "Somebody who must say yes in the end, and who answers what they fear. What they fear is what their"
                        + " concerns hold. For the deal's team and its managers.")
record YesAnswer(
        UUID id,
        UUID personId,
        @Schema(description = "The person's name.") String person,

        @Schema(description = "What we do about it.") @Nullable
        String answer,

        @Schema(description = "Who of us does it.") @Nullable
        UUID answererId,

        @Nullable String answerer,
        @Nullable LocalDate answerBy,

        @Schema(description = "Rises with each change; the ETag.")
        int version)
        implements PrivateKind.ForTheTeam {

    static YesAnswer of(EndGame.Yes yes) {
        return new YesAnswer(
                yes.id(),
                yes.personId(),
                yes.person(),
                yes.answer(),
                yes.answererId(),
                yes.answerer(),
                yes.by(),
                yes.version());
    }
}
