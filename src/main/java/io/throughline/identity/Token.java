package io.throughline.identity;

import io.throughline.base.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a script shows to act as a user. The word itself is shown once, when it is made.
///
/// @param usedOn the last day it was used, in UTC
public record Token(
        UUID id,
        String name,
        UUID userId,
        String user,
        Set<Scope> scopes,
        Instant expiresAt,
        @Nullable LocalDate usedOn) {

    /// What a token is good for: reading needs `READ`, everything else `WRITE`, which includes it. The company's
    /// directory needs `SCIM`, which is good for nothing else.
    public enum Scope {
        READ,
        WRITE,
        SCIM;

        /// What somebody of a role makes tokens for: the directory is for administrators.
        static List<Scope> of(Role role) {
            return role == Role.ADMINISTRATOR ? List.of(values()) : List.of(READ, WRITE);
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
