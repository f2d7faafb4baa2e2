package io.throughline.postgres;

import java.time.Duration;
import java.util.ArrayDeque;

/// Where the primary's log was, second by second: how long ago it was where a replica is now is how far that is behind.
/// No clock of another machine is asked, and a primary that nobody writes to has no replica that lags.
final class Trail {
    private static final Duration UNKNOWN = Duration.ofDays(365);
    private static final int KEPT = 120;

    private final ArrayDeque<Step> steps = new ArrayDeque<>();

    private record Step(long nanos, long position) {}

    /// @param nanos by a clock that never goes back
    void add(long nanos, long position) {
        // another primary may begin where the one before had not got to
        if (!steps.isEmpty() && steps.getLast().position > position) steps.clear();
        steps.add(new Step(nanos, position));
        if (steps.size() > KEPT) steps.removeFirst();
    }

    /// By how much, at most, whoever is at `position` lags behind the last step.
    Duration behind(long position) {
        var steps = this.steps.descendingIterator();
        while (steps.hasNext()) {
            var step = steps.next();
            if (step.position <= position) return Duration.ofNanos(this.steps.getLast().nanos - step.nanos);
        }
        return UNKNOWN;
    }
}
