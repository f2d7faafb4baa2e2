package io.throughline.transition.calendar;

/// What comes of closing a side for some days.
public sealed interface Closing {
    record Done(WorkCalendar calendar) implements Closing {}

    /// They are closed on some of these days already.
    record Overlaps(Closure other) implements Closing {}

    /// @param days how many it may be at most
    record TooLong(int days) implements Closing {}

    /// @param closures how many a calendar may have
    record TooMany(int closures) implements Closing {}
}
