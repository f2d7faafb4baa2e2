package io.throughline.accounts;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company or public body: a customer, one that may become one, a rival, a supplier.
///
/// @param type the CRM's word for what they are to us
/// @param revenue per year, in the unit its source uses
/// @param parentId the organization it belongs to
public record Organization(
        UUID id,
        String name,
        @Nullable String industry,
        @Nullable String type,
        @Nullable Integer employees,
        @Nullable BigDecimal revenue,
        @Nullable String country,
        @Nullable String city,
        @Nullable String website,
        @Nullable UUID parentId,
        @Nullable UUID ownerId,
        int version) {

    /// An organization of which only the name is known.
    public static Organization named(UUID id, String name) {
        return new Organization(id, name, null, null, null, null, null, null, null, null, null, 1);
    }
}
