package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/// The next edition of a template.
@Schema(description = "The next edition of a template: it is made of a deal's plan.")
record PlanEditionBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Whose plan becomes the template.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID dealId) {}
