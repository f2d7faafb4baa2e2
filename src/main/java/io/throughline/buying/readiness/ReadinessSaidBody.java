package io.throughline.buying.readiness;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.concern.SpokenBody;

/// What was said of something that the customer must have in place, as it is sent.
@Schema(description = "What was said of it, and by whom. Advice is acknowledged by somebody on the buyer's side.")
record ReadinessSaidBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "advised")
        ReadinessPoint.Says says,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) SpokenBody evidence) {}
