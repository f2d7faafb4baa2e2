package io.throughline.transition.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An address at which the calendar of a user reads the plan of a deal without signing in. The address itself is shown
/// once, when it is made.
///
/// @param usedOn the last day on which a calendar read it; `null` for never
public record PlanFeed(
        UUID dealId, UUID userId, Instant madeAt, @Nullable LocalDate usedOn) {}
