package io.throughline.transition.victory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the customer expects, out of which their first victory can be made.
///
/// @param id of the fact
/// @param sayer who of theirs said it last, `null` where nobody of theirs did
public record VictoryOffer(
        UUID id,
        String words,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable String unit,
        @Nullable String sayer,
        @Nullable LocalDate on) {
    boolean isMeasured() {
        return to != null;
    }

    String measured() {
        var numbers =
                from == null ? VictoryWords.number(to) : VictoryWords.number(from) + " → " + VictoryWords.number(to);
        return (numbers + " " + (unit == null ? "" : unit)).strip();
    }
}
