package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A contact role as it is sent.
@Schema(description = "A contact role as it is sent. What is not known is null, or left out.")
record RoleBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID personId,

        @Schema(description = "In your CRM's own word.", maxLength = 200, example = "Decision maker") @Nullable
        String role,

        @Schema(description = "Whom we turn to first; false, if left out.") @Nullable
        Boolean primary) {

    static RoleBody of(RoleAnswer standing) {
        return new RoleBody(standing.personId(), standing.role(), standing.primary());
    }

    boolean isPrimary() {
        return Boolean.TRUE.equals(primary);
    }
}
