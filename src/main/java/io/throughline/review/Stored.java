package io.throughline.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When what is read was stored: now, or as known at an instant in the past. The SQL is the same; each `{table}` in it
/// becomes the table itself, or the function that reads it as it was.
record Stored(@Nullable Instant knownAt) {
    static final Stored NOW = new Stored(null);

    private static final Pattern TABLE = Pattern.compile("\\{([a-z_]+)}");

    static Stored at(Instant instant) {
        return new Stored(instant);
    }

    String in(String sql) {
        return TABLE.matcher(sql).replaceAll(knownAt == null ? "$1" : "$1_at(:knownAt)");
    }

    @Nullable
    OffsetDateTime parameter() {
        return knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC);
    }
}
