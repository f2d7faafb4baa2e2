package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;

/// What was said of a concern, as it is sent.
@Schema(description = "What was said of a concern, and by whom. Only its holder can say that it is resolved.")
record ConcernSaidBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description =
                        "voiced: it is there. answered: we believe that it is answered. resolved: its holder says so.",
                example = "answered")
        Concern.Says says,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) SpokenBody evidence) {}
