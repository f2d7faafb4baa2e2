package io.throughline.transition.sheet;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of a plan that somebody edited and sent back. What it comes to depends on the plan as it stands; what was
/// sent is kept as it was.
///
/// @param by who sent it
/// @param file its name
/// @param acceptance that it became part of the plan; `null` while it did not
public record Proposal(
        UUID id,
        UUID dealId,
        String by,
        Instant sentAt,
        String file,
        String text,
        @Nullable Acceptance acceptance) {
    public static final int MOST_BYTES = 1 << 20;
    public static final int MOST_NAME = 120;

    /// Who made it part of the plan, and when.
    public record Acceptance(String by, Instant at) {}

    public boolean isOpen() {
        return acceptance == null;
    }
}
