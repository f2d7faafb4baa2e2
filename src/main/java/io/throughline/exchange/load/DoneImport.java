package io.throughline.exchange.load;

import java.time.Instant;

/// An import that was done, by whom and what came of it.
///
/// @param undone it was taken back since
public record DoneImport(Instant at, String by, ImportSummary summary, boolean undone) {}
