package io.throughline.deals;

import java.util.UUID;

/// Something of a deal was written; its review follows before the transaction commits.
public record DealTouched(UUID dealId) {}
