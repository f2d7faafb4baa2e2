package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.victory.Victory;
import io.throughline.transition.victory.Victory.Achievement;
import io.throughline.web.api.Invalid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of a victory, as it is sent.
@Schema(description = "What came of a victory, as it is sent.")
record AchievementBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-03-03")
        LocalDate on,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What was measured.", example = "1")
        BigDecimal value,

        @Schema(description = "The witness's own words.", maxLength = Victory.MOST_WORDS) @Nullable
        String words,

        @Schema(description = "The one of theirs from whom a weight was lifted.") @Nullable
        UUID liftedFromId) {

    Achievement achievement(PlanDoor door) {
        PlanDoor.meant(on, "/on");
        Invalid.unless(!on.isAfter(door.today().date()), "/on", "This day is to come.");
        return new Achievement(
                on,
                value,
                words == null ? "" : words.strip(),
                VictoryBody.who(door.theirs(liftedFromId, "/liftedFromId")));
    }
}
