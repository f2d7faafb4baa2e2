package io.throughline.transition.victory;

import io.throughline.transition.victory.Victory.Achievement;
import io.throughline.transition.victory.Victory.Who;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A first victory came: the customer sees what it bought. Published within the transaction that records it, once for
/// each achievement. A corrected number is not published again: whoever shows the number reads it from [Victories].
/// What was taken back and comes later after all is another achievement.
///
/// @param accountId `null` where the deal has none
/// @param from what it was before, `null` where nobody said
/// @param to what was agreed on, `null` where no number was
/// @param value what was measured
/// @param witness who of theirs says so, `null` where nobody is known
public record ValueRealized(
        UUID dealId,
        @Nullable UUID accountId,
        String measure,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        BigDecimal value,
        String unit,
        LocalDate on,
        @Nullable Who witness) {

    static ValueRealized of(Victory victory, Achievement came, @Nullable UUID accountId) {
        return new ValueRealized(
                victory.dealId(),
                accountId,
                victory.measure(),
                victory.from(),
                victory.to(),
                came.value(),
                victory.unit(),
                came.on(),
                victory.witness());
    }
}
