package io.throughline.postgres;

import java.time.Instant;

/// How far the log of the primary was when somebody had written what they expect to read.
///
/// @param since when the primary was started that says so; one that was started later may have forgotten
/// @param bytes of the log
public record Position(Instant since, long bytes) {}
