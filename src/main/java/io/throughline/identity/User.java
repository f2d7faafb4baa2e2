package io.throughline.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of our own people. An import makes users of the owners it finds; they can't sign in until invited.
///
/// @param active `false` for whoever has left
public record User(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        boolean active,
        int version) {}
