package io.throughline.identity.scim;

import org.jspecify.annotations.Nullable;

/// Which part of a list is wanted.
///
/// @param start counted from 1
/// @param count 0 for how many there are alone
record ScimPart(int start, int count) {
    static final int MOST = 200;
    private static final int USUAL = 100;

    /// What is out of bounds is brought within them, as RFC 7644 §3.4.2.4 says.
    static ScimPart of(@Nullable Integer start, @Nullable Integer count) {
        var wanted = count == null ? USUAL : Math.max(0, count);
        return new ScimPart(start == null ? 1 : Math.max(1, start), Math.min(MOST, wanted));
    }

    int offset() {
        return start - 1;
    }
}
