package io.throughline.review.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was found.
///
/// @param beside what tells it from others of the same name: the account, the title
public record Hit(UUID id, String name, @Nullable String beside) {}
