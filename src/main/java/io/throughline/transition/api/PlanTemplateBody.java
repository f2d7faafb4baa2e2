package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.transition.template.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A template that is made of a deal's plan.
@Schema(description = "A template that is made of a deal's plan.")
record PlanTemplateBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = PlanTemplate.MOST_WORDS, example = "Roll-out")
        String name,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Whose plan becomes the template.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID dealId,

        @Schema(description = "For which product it is.") @Nullable
        UUID productId,

        @Schema(description = "For deals of which size.") @Nullable
        Size size) {}
