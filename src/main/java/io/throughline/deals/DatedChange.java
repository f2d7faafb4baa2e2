package io.throughline.deals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A change of a deal on the day it was true, which may be long before we stored it: an import brings old ones in.
///
/// @param from what it was before, `null` where that is not known or there was nothing
/// @param to what it became, `null` where it was cleared; an amount as [io.throughline.base.Money#canonical], a day in
///     ISO form
public record DatedChange(
        Field field,
        LocalDate on,
        @Nullable String from,
        @Nullable String to) {
    public enum Field {
        STAGE,
        AMOUNT,
        EXPECTED_CLOSE
    }

    /// A move of the expected close to a later day.
    public boolean isPush() {
        return moved() > 0;
    }

    /// A move of the expected close to an earlier day.
    public boolean isPull() {
        return moved() < 0;
    }

    private int moved() {
        return field == Field.EXPECTED_CLOSE && from != null && to != null ? to.compareTo(from) : 0;
    }
}
