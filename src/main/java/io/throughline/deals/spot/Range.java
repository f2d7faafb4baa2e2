package io.throughline.deals.spot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers from one to another, both included; at least one end is there.
public record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    public Range {
        if (least == null && most == null) throw new IllegalArgumentException("A range has an end.");
    }

    Holds holds(@Nullable BigDecimal number) {
        return number == null ? Holds.UNKNOWN : Holds.of(!isBelow(number) && !isAbove(number));
    }

    private boolean isBelow(BigDecimal number) {
        return least != null && number.compareTo(least) < 0;
    }

    private boolean isAbove(BigDecimal number) {
        return most != null && number.compareTo(most) > 0;
    }
}
