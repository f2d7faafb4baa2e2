package io.throughline.transition;

import io.throughline.transition.schedule.Link;
import java.util.UUID;

/// That a task waits for another.
///
/// @param onId for which
/// @param lag in days between the two; negative where they overlap
/// @param elapsed whether the days just pass; else they are days on which the task that waits can be worked on
public record Wait(UUID onId, Link.Kind kind, int lag, boolean elapsed) {
    public static final int MOST_LAG = 1000;

    /// Begins as the other ends.
    public static Wait forEnd(UUID onId) {
        return new Wait(onId, Link.Kind.FINISH_START, 0, false);
    }

    boolean isForEnd() {
        return kind == Link.Kind.FINISH_START;
    }
}
