package io.throughline.buying.library;

import java.time.LocalDate;
import java.util.UUID;

/// Which template a deal took its criteria from last.
///
/// @param edition of those, the one that was the newest then
/// @param newest the edition that is the newest now
public record Used(UUID id, DecisionTemplate edition, int newest, LocalDate on) {}
