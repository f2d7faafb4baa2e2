package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A contact role as it is shown.
@Schema(
        name = "ContactRole",
        description = "A person of the buyer's side who is named in a deal: a belief of ours, not evidence.")
record RoleAnswer(
        UUID id,
        UUID personId,
        @Schema(description = "The person's name.") String person,
        @Nullable String role,
        boolean primary,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {}
