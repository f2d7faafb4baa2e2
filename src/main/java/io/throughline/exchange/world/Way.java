package io.throughline.exchange.world;

import io.throughline.identity.User;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Plan;
import io.throughline.transition.baseline.Baseline.Agreement;
import io.throughline.transition.baseline.Cause;
import io.throughline.transition.baseline.Professional;
import io.throughline.transition.victory.Victory;
import io.throughline.transition.victory.Victory.Achievement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the customer of a deal of the story world comes to their day, as far as it is told.
///
/// @param victory `null` where nobody spoke of one
/// @param plan `null` where there is none
/// @param readers who of ours confirmed plan and promises
/// @param going what both sides agreed on, and how it went; `null` where they did not
public record Way(
        @Nullable Victory victory,
        List<CriticalDate> dates,
        @Nullable Plan plan,
        List<Reader> readers,
        @Nullable Going going) {
    public Way {
        dates = List.copyOf(dates);
        readers = List.copyOf(readers);
    }

    /// How it went.
    ///
    /// @param steps the first of the plan's, which are over, in their order
    /// @param underWay the step after them began as soon as it could
    /// @param came `null` while the first victory did not come
    public record Going(
            Agreement agreement,
            List<Done> steps,
            boolean underWay,
            @Nullable Achievement came) {
        public Going {
            steps = List.copyOf(steps);
        }
    }

    /// A step that is over.
    ///
    /// @param later by how many weekdays than agreed
    /// @param cause `null` where it lost none by itself
    public record Done(int later, @Nullable Cause cause, String why) {}

    /// @param as what somebody of ours read the plan
    public record Reader(Professional as, User user, LocalDate on) {}
}
