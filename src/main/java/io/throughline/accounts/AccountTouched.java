package io.throughline.accounts;

import java.util.UUID;

/// Something of an organization was written.
public record AccountTouched(UUID organizationId) {}
