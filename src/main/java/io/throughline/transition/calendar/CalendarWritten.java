package io.throughline.transition.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A side works on other days from now on. Published within the transaction of the change.
///
/// @param organizationId whose calendar it is; `null` for our own
public record CalendarWritten(@Nullable UUID organizationId) {}
