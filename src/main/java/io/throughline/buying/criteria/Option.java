package io.throughline.buying.criteria;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of those between which the customer decides. We are always among them, and so is to do nothing.
///
/// @param organizationId the rival, `null` for all others
/// @param words the customer's own for it, `null` where they have none
public record Option(
        UUID id,
        UUID dealId,
        Kind kind,
        @Nullable UUID organizationId,
        @Nullable String organization,
        @Nullable String words,
        int version) {
    public static final int MOST = 12;
    public static final int MOST_WORDS = 200;

    /// In the order in which they are shown.
    public enum Kind {
        US,
        RIVAL,
        IN_HOUSE,
        DO_NOTHING;

        /// It stands in each deal, and can't be taken away.
        public boolean isAlways() {
            return this == US || this == DO_NOTHING;
        }
    }

    /// The one of a kind that stands in each deal; it has the same id before and after something is said of it.
    public static Option always(UUID dealId, Kind kind) {
        return new Option(idOf(dealId, kind), dealId, kind, null, null, null, 1);
    }

    private static UUID idOf(UUID dealId, Kind kind) {
        return UUID.nameUUIDFromBytes((kind + " of " + dealId).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isUs() {
        return kind == Kind.US;
    }
}
