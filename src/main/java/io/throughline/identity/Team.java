package io.throughline.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People who sell together, with the manager who may see and write what they do.
public record Team(UUID id, String name, @Nullable UUID managerId, int version) {}
