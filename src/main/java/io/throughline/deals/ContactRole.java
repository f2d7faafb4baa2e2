package io.throughline.deals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person of the buyer's side in a deal, in the role that the CRM or a seller gave them; a belief, not evidence.
public record ContactRole(
        UUID personId, String person, @Nullable String role, boolean primary) {}
