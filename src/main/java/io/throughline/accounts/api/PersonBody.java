package io.throughline.accounts.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.accounts.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as they are sent.
@Schema(description = "A person as they are sent. What is not known is null, or left out.")
record PersonBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200, example = "Ines Calder")
        String name,

        @Schema(description = "The account for which they work.") @Nullable
        UUID accountId,

        @Schema(maxLength = 300, pattern = "[^@\\s]+@[^@\\s]+", example = "ines@harrow-freight.example") @Nullable
        String email,

        @Schema(maxLength = 100, example = "+47 55 00 00 00") @Nullable
        String phone,

        @Schema(maxLength = 200, example = "Head of operations") @Nullable
        String title,

        @Schema(maxLength = 200, example = "Operations") @Nullable
        String department,

        @Schema(description = "The person they report to.") @Nullable
        UUID reportsToId) {

    static PersonBody of(Person person) {
        return new PersonBody(
                person.name(),
                person.organizationId(),
                person.email(),
                person.phone(),
                person.title(),
                person.department(),
                person.reportsToId());
    }

    Person person(UUID id, int version) {
        return new Person(id, name, accountId, email, phone, title, department, reportsToId, version);
    }
}
