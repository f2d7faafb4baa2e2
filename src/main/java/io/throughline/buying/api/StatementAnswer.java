package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.base.PrivateKind;
import io.throughline.buying.CoachStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody told us, as it is shown.
@Schema(
        name = "CoachStatement",
        description = "What somebody told us, a prediction, and what it turned out to be. For the deal's team and its"
                + " managers.")
record StatementAnswer(
        UUID id,
        UUID personId,
        @Schema(description = "The person's name.") String person,
        String words,
        LocalDate saidOn,
        Channel channel,
        LocalDate checkOn,

        @Schema(description = "Null until somebody looked.") CoachStatement.@Nullable Verdict verdict,

        @Nullable LocalDate checkedOn,

        @Schema(description = "How we know what it turned out to be.")
        List<HeardOfThemAnswer> evidence,

        @Schema(description = "Rises with each change; the ETag.")
        int version)
        implements PrivateKind.ForTheTeam {

    static StatementAnswer of(CoachStatement one) {
        return new StatementAnswer(
                one.id(),
                one.personId(),
                one.person(),
                one.words(),
                one.saidOn(),
                one.channel(),
                one.checkOn(),
                one.verdict(),
                one.checkedOn(),
                HeardOfThemAnswer.of(one.evidence()),
                one.version());
    }
}
