package io.throughline.transition;

import java.util.UUID;

/// A day passed: the plan of a deal is as it was, and what it comes to may not be. Published within the transaction in
/// which it is computed anew.
record PlanAged(UUID dealId) {}
