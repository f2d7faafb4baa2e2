package io.throughline.exchange.load;

import java.time.Instant;

/// An import that was done, by whom and what came of it.
///
/// @param by the user's name, or `system` for the command line
/// @param example it is the worked example
/// @param undone it was taken back since
public record DoneImport(Instant at, String by, ImportSummary summary, boolean example, boolean undone) {}
