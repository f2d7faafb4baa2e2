package io.throughline.exchange.drop;

import java.util.UUID;

/// A deal by its name, which the viewer may see.
public record Target(UUID id, String name) {}
