package io.throughline.exchange.export;

import java.time.Instant;

/// What came of making an empty database what a backup holds.
public sealed interface Restored {
    /// Each row was read back and is what was written.
    ///
    /// @param takenAt the moment that is back
    /// @param rows in all tables
    record Done(Instant takenAt, int tables, long rows) implements Restored {}

    /// The database is as it was.
    record Refused(String why) implements Restored {}
}
