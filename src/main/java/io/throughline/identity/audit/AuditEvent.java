package io.throughline.identity.audit;

import io.throughline.identity.Act;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was done.
///
/// @param act a name, or the method and the route
/// @param actor `user:` and an id, or `system` for the command line and what runs by itself
/// @param name of the user who did it
/// @param writtenAs what the rows that it wrote carry as the one who stored them
/// @param tables those that it wrote
public record AuditEvent(
        UUID id,
        Instant at,
        Act.Kind kind,
        String act,
        String actor,
        @Nullable String name,
        @Nullable String writtenAs,
        @Nullable Subject subject,
        @Nullable String request,
        @Nullable String address,
        List<String> tables) {

    /// What it was done to.
    ///
    /// @param kind the first part of its path
    public record Subject(String kind, UUID id) {
        public String path() {
            return "/" + kind + "/" + id;
        }
    }

    public boolean isNamed() {
        return act.indexOf(' ') < 0;
    }

    /// An import writes more than anybody reads here, and says itself what it did.
    public boolean hasChanges() {
        return kind != Act.Kind.IMPORT && writtenAs != null;
    }
}
