package io.throughline.identity.passkey;

import io.throughline.identity.Passkey;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user's own passkeys, and the beginning of another.
///
/// @param how how another can be made
/// @param problems keys of messages, by field
/// @param done the key of what was just done, `null` for nothing
public record PasskeysPage(
        Shell shell,
        List<Passkey> passkeys,
        How how,
        Typed typed,
        Map<String, String> problems,
        @Nullable String done) implements Page {

    /// What stands in the way of another one, and what is asked for.
    public enum How {
        /// The address is no name, or anybody on the way can read along.
        NOT_HERE,
        /// There is no password to confirm it with.
        WITHOUT_PASSWORD,
        WITH_PASSWORD,
        WITH_PASSWORD_AND_CODE;

        public boolean isPossible() {
            return this == WITH_PASSWORD || this == WITH_PASSWORD_AND_CODE;
        }
    }

    public @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null ? null : say(key);
    }

    public String madeAt(Passkey passkey) {
        return shell.moment(passkey.madeAt());
    }

    public String usedAt(Passkey passkey) {
        var used = passkey.usedAt();
        return used == null ? say("me.tokens.unused") : shell.moment(used);
    }
}
