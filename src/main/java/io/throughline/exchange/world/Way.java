package io.throughline.exchange.world;

import io.throughline.identity.User;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Plan;
import io.throughline.transition.baseline.Professional;
import io.throughline.transition.victory.Victory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the customer of a deal of the story world comes to their day, as far as it is told.
///
/// @param victory `null` where nobody spoke of one
/// @param plan `null` where there is none
/// @param readers who of ours confirmed plan and promises
public record Way(
        @Nullable Victory victory,
        List<CriticalDate> dates,
        @Nullable Plan plan,
        List<Reader> readers) {
    public Way {
        dates = List.copyOf(dates);
        readers = List.copyOf(readers);
    }

    /// @param as what somebody of ours read the plan
    public record Reader(Professional as, User user, LocalDate on) {}
}
