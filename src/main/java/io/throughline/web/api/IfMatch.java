package io.throughline.web.api;

import org.jspecify.annotations.Nullable;

/// The header of that name, as a change has to bring it: the entity tag of what was read.
public final class IfMatch {
    private IfMatch() {}

    /// The entity tag of a version.
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /// Goes on only where the change is to what stands now.
    public static void require(@Nullable String header, int version) {
        require(header, tag(version));
    }

    /// @param tag of what stands now
    public static void require(@Nullable String header, String tag) {
        if (header == null || header.isBlank()) throw new NoPrecondition();
        if (!header.strip().equals(tag)) throw new Stale(tag);
    }
}
