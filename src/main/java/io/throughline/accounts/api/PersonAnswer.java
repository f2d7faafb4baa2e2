package io.throughline.accounts.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.accounts.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as they are shown.
@Schema(name = "Person", description = "Somebody who works for an account.")
record PersonAnswer(
        UUID id,
        String name,

        @Schema(description = "The account for which they work.") @Nullable
        UUID accountId,

        @Nullable String email,
        @Nullable String phone,
        @Nullable String title,
        @Nullable String department,

        @Schema(description = "The person they report to.") @Nullable
        UUID reportsToId,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static PersonAnswer of(Person person) {
        return new PersonAnswer(
                person.id(),
                person.name(),
                person.organizationId(),
                person.email(),
                person.phone(),
                person.title(),
                person.department(),
                person.reportsToId(),
                person.version());
    }
}
