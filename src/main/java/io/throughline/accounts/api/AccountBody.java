package io.throughline.accounts.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.accounts.Organization;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as it is sent.
@Schema(description = "An account as it is sent. What is not known is null, or left out.")
record AccountBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 300, example = "Harrow Freight")
        String name,

        @Schema(maxLength = 200, example = "Logistics") @Nullable
        String industry,

        @Schema(maxLength = 200, example = "Customer") @Nullable
        String type,

        @Schema(minimum = "0", maximum = "100000000", example = "1200") @Nullable
        Integer employees,

        @Schema(description = "Per year.", example = "86000000") @Nullable
        BigDecimal revenue,

        @Schema(maxLength = 100, example = "Norway") @Nullable
        String country,

        @Schema(maxLength = 200, example = "Bergen") @Nullable
        String city,

        @Schema(maxLength = 500, example = "https://harrow-freight.example") @Nullable
        String website,

        @Schema(description = "The account it belongs to.") @Nullable
        UUID parentId,

        @Schema(description = "The user who looks after it.") @Nullable
        UUID ownerId) {

    static AccountBody of(Organization account) {
        return new AccountBody(
                account.name(),
                account.industry(),
                account.type(),
                account.employees(),
                account.revenue(),
                account.country(),
                account.city(),
                account.website(),
                account.parentId(),
                account.ownerId());
    }

    Organization account(UUID id, int version) {
        return new Organization(
                id, name, industry, type, employees, revenue, country, city, website, parentId, ownerId, version);
    }
}
