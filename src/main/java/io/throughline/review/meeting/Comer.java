package io.throughline.review.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of the buyer's people who is to take part.
public record Comer(UUID id, String name, @Nullable String title) {}
