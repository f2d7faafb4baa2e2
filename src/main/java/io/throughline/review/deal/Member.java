package io.throughline.review.deal;

import java.util.UUID;

/// One of ours who works on a deal beside its owner.
public record Member(UUID id, String name) {}
