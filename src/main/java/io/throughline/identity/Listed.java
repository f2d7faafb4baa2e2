package io.throughline.identity;

import io.throughline.base.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A user as the list of users shows them.
///
/// @param address with which they sign in, or are to be invited
/// @param source the system that an import brought them from
public record Listed(
        UUID id,
        String name,
        @Nullable String address,
        Role role,
        @Nullable String team,
        @Nullable String manager,
        State state,
        @Nullable String source) {

    /// How a user stands to signing in.
    public enum State {
        /// May sign in, with a password or by the company's sign-in.
        ACTIVE,
        /// May, once the lock after too many wrong passwords has run out.
        LOCKED,
        /// Has a link that was not followed yet.
        INVITED,
        /// Came with an import, or their link has run out.
        WITHOUT_SIGN_IN,
        /// May not sign in any more.
        LEFT
    }
}
