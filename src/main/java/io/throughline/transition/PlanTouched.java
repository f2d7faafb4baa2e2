package io.throughline.transition;

import java.util.UUID;

/// Something was written by which the days of a deal's plan are computed; its chance follows within the transaction.
public record PlanTouched(UUID dealId) {}
