package io.throughline.web;

import java.util.Locale;

/// A station of the line, in the order in which a deal passes them.
public enum Station {
    EVENT,
    NEEDS,
    OPTIONS,
    CONCERNS,
    SIGNATURE,
    GO_LIVE,
    FIRST_VICTORY,
    REFERENCE;

    /// Where a page keeps what belongs to it: `go-live`.
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
