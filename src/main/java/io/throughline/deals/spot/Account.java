package io.throughline.deals.spot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What rules may ask of the organization that a deal is with; `null` is what nobody knows.
///
/// @param revenue per year, in the unit its source uses
public record Account(
        @Nullable String industry,
        @Nullable String type,
        @Nullable String country,
        @Nullable Integer employees,
        @Nullable BigDecimal revenue) {
    public static final Account UNKNOWN = new Account(null, null, null, null, null);
}
