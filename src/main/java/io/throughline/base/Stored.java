package io.throughline.base;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When what is read was stored: now, or as known at an instant in the past. The SQL is the same; each `{table}` in it
/// becomes the table itself, or the function that reads it as it was, and `{past: …}` stays only where the past is
/// read.
///
/// @param knownAt `null` for now
public record Stored(@Nullable Instant knownAt) {
    public static final Stored NOW = new Stored(null);

    private static final Pattern TABLE = Pattern.compile("\\{([a-z_]+)}");
    private static final Pattern PAST = Pattern.compile("\\{past: ([^}]*)}");

    public static Stored at(Instant instant) {
        return new Stored(instant);
    }

    public boolean isNow() {
        return knownAt == null;
    }

    public String in(String sql) {
        var only = PAST.matcher(sql).replaceAll(isNow() ? "" : "$1");
        return TABLE.matcher(only).replaceAll(isNow() ? "$1" : "$1_at(:knownAt)");
    }

    /// What `:knownAt` stands for in such SQL; nothing asks for it where it is now.
    public @Nullable OffsetDateTime parameter() {
        return knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC);
    }
}
