package io.throughline.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A passkey of a user, as they know it.
///
/// @param name what they call it
/// @param usedAt when it last let them in, `null` for never
public record Passkey(
        UUID id, String name, Instant madeAt, @Nullable Instant usedAt) {}
