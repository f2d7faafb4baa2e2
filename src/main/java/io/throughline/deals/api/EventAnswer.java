package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A compelling event as it is shown. Source: "What is the Compelling Event?".
@Schema(
        name = "CompellingEvent",
        description = "What makes the buyer act by a day, in its four parts, and what the day after costs if nothing is"
                + " done. A part that nobody has asked about is null.")
record EventAnswer(
        @Schema(description = "The person who can release the money.") @Nullable
        FactAnswer owner,

        @Schema(description = "The day on which it hurts.") @Nullable
        FactAnswer date,

        @Schema(description = "The business pressure behind it.") @Nullable
        FactAnswer pressure,

        @Schema(description = "The result expected, with its measure.") @Nullable
        FactAnswer result,

        @Schema(description = "What the day after costs, per day.") @Nullable
        FactAnswer cost) {

    static EventAnswer of(Map<FactKind, Fact> event, LocalDate today) {
        return new EventAnswer(
                part(event.get(FactKind.EVENT_OWNER), today),
                part(event.get(FactKind.EVENT_DATE), today),
                part(event.get(FactKind.EVENT_PRESSURE), today),
                part(event.get(FactKind.EVENT_RESULT), today),
                part(event.get(FactKind.EVENT_COST), today));
    }

    static @Nullable FactAnswer part(@Nullable Fact fact, LocalDate today) {
        return fact == null ? null : FactAnswer.of(fact, today);
    }
}
