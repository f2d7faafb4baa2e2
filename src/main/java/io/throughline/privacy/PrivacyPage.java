package io.throughline.privacy;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How long persons are kept, who would be erased by it, and who was.
///
/// @param months what the field shows
/// @param tried the number of months that the list of those due is for; 0 where none was named
/// @param problem the key of what is wrong with the field, `null` for nothing
public record PrivacyPage(
        Shell shell,
        String months,
        int tried,
        boolean on,
        List<Retention.Due> due,
        List<Erased> erased,
        @Nullable String problem)
        implements Page {

    /// An erasure, as it was logged.
    ///
    /// @param by `null` where the nightly job did it, or a past user
    public record Erased(
            UUID personId,
            Instant at,
            Erasures.Why why,
            @Nullable String by) {}
}
