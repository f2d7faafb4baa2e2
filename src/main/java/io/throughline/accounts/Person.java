package io.throughline.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who works for an organization.
///
/// @param reportsToId the person they report to
public record Person(
        UUID id,
        String name,
        @Nullable UUID organizationId,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String title,
        @Nullable String department,
        @Nullable UUID reportsToId,
        int version) {}
