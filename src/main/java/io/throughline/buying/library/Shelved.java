package io.throughline.buying.library;

import io.throughline.deals.Status;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision template as it stands in the library: where it came from, and how often it was used. Of deals only those
/// count that the viewer may see.
///
/// @param items that become criteria
/// @param fromId the deal that it was made from, `null` where the viewer may not see it
/// @param used deals that took their criteria from it
/// @param closed of those, how many ended
/// @param won of those that ended, how many were won
public record Shelved(
        UUID id,
        int edition,
        String name,
        String problem,
        int items,
        int steps,
        @Nullable UUID fromId,
        @Nullable String from,
        @Nullable Status fromStatus,
        int used,
        int closed,
        int won) {}
