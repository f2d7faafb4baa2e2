package io.throughline.transition.baseline;

import io.throughline.base.NotFound;
import io.throughline.web.api.Parameters;
import java.util.Locale;

/// Who of ours confirms plan and promises before the signature, and not after. Source: "Stunningly Awful Sales
/// Tactics".
public enum Professional {
    /// Has the customer from the signature on.
    ACCOUNT_MANAGER,
    /// Makes what was promised work.
    DELIVERY;

    /// @throws NotFound where a path names no such role
    static Professional of(String word) {
        return Parameters.inPath(word, Professional.class).orElseThrow(() -> new NotFound("Nobody is named for that."));
    }

    /// As a path names it: `account-manager`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
