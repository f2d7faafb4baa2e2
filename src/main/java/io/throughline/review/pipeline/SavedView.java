package io.throughline.review.pipeline;

import java.util.UUID;

/// A pipeline somebody comes back to.
///
/// @param query what stands behind the question mark of its address
/// @param shared everybody sees it; what it means by "me" is then each reader
/// @param own the viewer's, who may remove it
public record SavedView(UUID id, String name, String query, boolean shared, boolean own) {}
