package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Ids;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.victory.Victory;
import io.throughline.transition.victory.Victory.Agreement;
import io.throughline.transition.victory.Victory.Who;
import io.throughline.web.api.Invalid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A small, early victory that the customer can announce, as it is sent.
@Schema(description = "A small, early victory that the customer can announce, as it is sent.")
record VictoryBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "What is measured, and how.",
                maxLength = Victory.MOST_WORDS,
                example = "Days to close the month")
        String measure,

        @Schema(maxLength = Victory.MOST_UNIT, example = "days") @Nullable
        String unit,

        @Schema(example = "30") @Nullable BigDecimal from,
        @Schema(example = "1") @Nullable BigDecimal to,

        @Schema(description = "Who on their side will say it.") @Nullable
        UUID witnessId,

        @Schema(description = "To whom.", maxLength = Victory.MOST_WORDS, example = "The board") @Nullable
        String audience,

        @Schema(description = "What will be said.", maxLength = Victory.MOST_WORDS) @Nullable
        String announcement,

        @Schema(description = "Who on their side agreed that this is it; null while it is only our proposal.") @Nullable
        UUID agreedById,

        @Schema(description = "When they did; today where it is left out.") @Nullable
        LocalDate agreedOn) {

    /// @param standing the one that is there, `null` where there is none
    Victory victory(UUID deal, @Nullable Victory standing, PlanDoor door) {
        return new Victory(
                standing == null ? Ids.next() : standing.id(),
                deal,
                measure.strip(),
                text(unit),
                from,
                to,
                who(door.theirs(witnessId, "/witnessId")),
                text(audience),
                text(announcement),
                agreement(door),
                standing == null ? null : standing.achievement(),
                standing == null ? 0 : standing.version());
    }

    private @Nullable Agreement agreement(PlanDoor door) {
        var by = who(door.theirs(agreedById, "/agreedById"));
        if (by == null) {
            Invalid.unless(agreedOn == null, "/agreedById", "Say who agreed.");
            return null;
        }
        PlanDoor.meant(agreedOn, "/agreedOn");
        var today = door.today().date();
        Invalid.unless(agreedOn == null || !agreedOn.isAfter(today), "/agreedOn", "This day is to come.");
        return new Agreement(by, agreedOn == null ? today : agreedOn);
    }

    static @Nullable Who who(io.throughline.transition.Task.@Nullable Who person) {
        return person == null ? null : new Who(person.id(), person.name());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
