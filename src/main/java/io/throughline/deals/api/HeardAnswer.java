package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.FactKind;
import java.util.UUID;

/// A piece of evidence with the fact that it speaks of.
@Schema(name = "Heard", description = "A piece of evidence, and of which fact it speaks.")
record HeardAnswer(UUID factId, FactKind kind, EvidenceAnswer evidence) {}
