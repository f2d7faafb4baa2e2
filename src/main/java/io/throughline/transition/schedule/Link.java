package io.throughline.transition.schedule;

/// That something waits for something else.
///
/// @param from the place of what is waited for in the list of activities
/// @param to the place of what waits
/// @param lag how many days pass between; negative where the two overlap
/// @param days those by which the lag is counted: [OpenDays#ALL] where it just elapses
public record Link(int from, int to, Kind kind, int lag, OpenDays days) {

    /// What of the one waits for what of the other.
    public enum Kind {
        FINISH_START,
        START_START,
        FINISH_FINISH,
        START_FINISH;

        /// Whether the finish of what is waited for counts.
        boolean isFromFinish() {
            return this == FINISH_START || this == FINISH_FINISH;
        }

        /// Whether the start of what waits is held up.
        boolean isToStart() {
            return this == FINISH_START || this == START_START;
        }
    }

    /// Begins as the other ends.
    public static Link then(int from, int to) {
        return new Link(from, to, Kind.FINISH_START, 0, OpenDays.ALL);
    }

    /// The bound to which it holds up what waits.
    ///
    /// @param start that of what is waited for
    int bound(int start, int finish) {
        return days.after(kind.isFromFinish() ? finish : start, lag);
    }

    /// The last bound for what is waited for by which nothing is held up.
    ///
    /// @param start that of what waits
    int limit(int start, int finish) {
        return days.before(kind.isToStart() ? start : finish, lag);
    }
}
