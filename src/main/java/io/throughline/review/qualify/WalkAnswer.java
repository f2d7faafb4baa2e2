package io.throughline.review.qualify;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.spot.Disqualification;
import io.throughline.deals.spot.Disqualification.Alternative;
import io.throughline.deals.spot.Disqualification.Reason;
import io.throughline.deals.spot.Disqualification.Winnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How we walked from a deal, as it is shown.
@Schema(name = "Disqualification", description = "How we walked from a deal, and what became of it.")
record WalkAnswer(
        UUID id,
        LocalDate walkedOn,
        @Nullable String walkedBy,
        Reason reason,
        String words,
        @Nullable UUID factId,
        @Nullable String evidence,
        @Nullable String evidenceBy,
        Alternative alternative,
        @Nullable String alternativeName,
        @Nullable LocalDate lookAgainOn,
        @Nullable BigDecimal hoursBack,

        @Schema(description = "The day on which the deal was taken up again.") @Nullable
        LocalDate reopenedOn,

        @Schema(description = "Null as long as nobody looked.") @Nullable
        Winnable winnable,

        @Nullable LocalDate followedOn,
        @Nullable String followedWords,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static WalkAnswer of(Disqualification walked) {
        var followed = walked.followUp();
        return new WalkAnswer(
                walked.id(),
                walked.walkedOn(),
                walked.by(),
                walked.reason(),
                walked.words(),
                walked.factId(),
                walked.evidence(),
                walked.evidenceBy(),
                walked.alternative(),
                walked.alternativeName(),
                walked.lookAgainOn(),
                walked.hoursBack(),
                walked.reopenedOn(),
                followed == null ? null : followed.winnable(),
                followed == null ? null : followed.on(),
                followed == null ? null : followed.words(),
                walked.version());
    }
}
