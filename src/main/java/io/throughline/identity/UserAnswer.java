package io.throughline.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A user as the API shows them.
@Schema(name = "User", description = "One of our own people.")
record UserAnswer(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Schema(description = "False for whoever has left.") boolean active,
        Role role) {

    static UserAnswer of(User user) {
        return new UserAnswer(
                user.id(), user.name(), user.email(), user.teamId(), user.managerId(), user.active(), user.role());
    }
}
