package io.throughline.identity.passkey;

import io.throughline.identity.Passkey;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks whether a passkey is to be removed.
///
/// @param asksCode whether a code is asked for beside the password
/// @param problems keys of messages, by field
public record PasskeyPage(Shell shell, Passkey passkey, boolean asksCode, Map<String, String> problems)
        implements Page {

    public @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null ? null : say(key);
    }
}
