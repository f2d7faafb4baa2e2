package io.throughline.exchange.upload;

import io.throughline.exchange.load.ImportSummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Files that somebody brought and that are not imported yet; the import will have the same id.
///
/// @param by the user's name
/// @param files their names
/// @param bytes of all of them
/// @param version of what is said
/// @param would what would come of it; `null` while it is being counted
/// @param phase what the running import does just now
/// @param rows how many rows of the phase are done
/// @param problem why it failed, in one sentence
public record Upload(
        UUID id,
        Instant at,
        String by,
        List<String> files,
        long bytes,
        Said said,
        int version,
        State state,
        @Nullable ImportSummary would,
        @Nullable String phase,
        long rows,
        @Nullable String problem) {

    /// How far it has come.
    public enum State {
        /// A question about it is open.
        UPLOADED,
        UNDERSTOOD,
        RUNNING,
        /// Nothing of it was kept.
        FAILED
    }
}
