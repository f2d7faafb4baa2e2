package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.victory.Victory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A small, early victory that the customer can announce.
@Schema(name = "Victory", description = "A small, early victory that the customer can announce.")
record VictoryAnswer(
        UUID id,
        String measure,
        @Nullable String unit,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,

        @Schema(description = "The day that is pinned to it; see critical-dates.") @Nullable
        LocalDate by,

        @Nullable UUID witnessId,
        @Nullable String witness,
        @Nullable String audience,
        @Nullable String announcement,
        @Nullable UUID agreedById,
        @Nullable String agreedBy,
        @Nullable LocalDate agreedOn,

        @Schema(description = "Null while it has not come.") @Nullable
        Came achievement,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    @Schema(name = "Achievement", description = "What came of it.")
    record Came(
            LocalDate on,
            BigDecimal value,
            @Nullable String words,
            @Nullable UUID liftedFromId,
            @Nullable String liftedFrom,

            @Schema(description = "Whether it is at least as good as agreed; null where no number was.") @Nullable
            Boolean reached) {}

    static VictoryAnswer of(Victory victory, @Nullable CriticalDate date) {
        var witness = victory.witness();
        var agreement = victory.agreement();
        return new VictoryAnswer(
                victory.id(),
                victory.measure(),
                text(victory.unit()),
                victory.from(),
                victory.to(),
                date == null ? null : date.on(),
                witness == null ? null : witness.id(),
                witness == null ? null : witness.name(),
                text(victory.audience()),
                text(victory.announcement()),
                agreement == null ? null : agreement.by().id(),
                agreement == null ? null : agreement.by().name(),
                agreement == null ? null : agreement.on(),
                came(victory),
                victory.version());
    }

    private static @Nullable Came came(Victory victory) {
        var came = victory.achievement();
        if (came == null) return null;
        var relieved = came.liftedFrom();
        return new Came(
                came.on(),
                came.value(),
                text(came.words()),
                relieved == null ? null : relieved.id(),
                relieved == null ? null : relieved.name(),
                victory.isReached());
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
