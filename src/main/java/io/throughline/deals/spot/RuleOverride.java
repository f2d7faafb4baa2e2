package io.throughline.deals.spot;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody stays in a deal though a rule says to walk: why, and until when.
///
/// @param check the id of the check that says so
/// @param ruleId the knock-out, for the check that has several
/// @param by who made it, `null` where they are no longer known
/// @param until the last day on which it holds
public record RuleOverride(
        UUID id,
        String check,
        @Nullable UUID ruleId,
        String why,
        LocalDate madeOn,
        @Nullable String by,
        LocalDate until,
        @Nullable LocalDate endedOn,
        int version) {
    public static final String KNOCK_OUT = "knock-out";
    public static final String TWO_QUARTERS = "two-quarters-without-event";
    public static final String DECIDER_AGAINST = "decider-against";

    public boolean isInForce(LocalDate asOf) {
        return !madeOn.isAfter(asOf) && !until.isBefore(asOf) && (endedOn == null || endedOn.isAfter(asOf));
    }

    /// Whether somebody can stay in spite of such a check.
    public static boolean isFor(String check) {
        return check.equals(KNOCK_OUT) || check.equals(TWO_QUARTERS) || check.equals(DECIDER_AGAINST);
    }
}
