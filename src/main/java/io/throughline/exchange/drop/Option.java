package io.throughline.exchange.drop;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An open deal in which something may belong, because of one person.
///
/// @param takesPart the person has a role in it, was met in it, or said something in it; else it is of their account
record Option(UUID personId, Target deal, @Nullable LocalDate openedOn, boolean takesPart) {
    private static final int DAYS_BEFORE = 90;

    /// Mail from long before a deal is of another one, which was closed, or of none.
    boolean reachesBackTo(LocalDate day) {
        return openedOn == null || !day.isBefore(openedOn.minusDays(DAYS_BEFORE));
    }
}
