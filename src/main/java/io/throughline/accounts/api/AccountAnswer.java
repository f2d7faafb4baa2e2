package io.throughline.accounts.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.accounts.Organization;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as it is shown.
@Schema(name = "Account", description = "A company or public body: a customer, or one that may become one.")
record AccountAnswer(
        UUID id,
        String name,
        @Nullable String industry,
        @Nullable String type,
        @Nullable Integer employees,
        @Schema(description = "Per year.") @Nullable BigDecimal revenue,
        @Nullable String country,
        @Nullable String city,
        @Nullable String website,
        @Nullable UUID parentId,
        @Nullable UUID ownerId,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static AccountAnswer of(Organization account) {
        return new AccountAnswer(
                account.id(),
                account.name(),
                account.industry(),
                account.type(),
                account.employees(),
                account.revenue(),
                account.country(),
                account.city(),
                account.website(),
                account.parentId(),
                account.ownerId(),
                account.version());
    }
}
