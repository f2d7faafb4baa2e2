package io.throughline.base;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By when something was stored, as somebody asks for it: a day, which counts to its end, or an instant.
///
/// @param day `null` where an instant is meant, or now
/// @param instant `null` where a day is meant, or now
public record KnownOn(@Nullable LocalDate day, @Nullable Instant instant) {
    public static final KnownOn NOW = new KnownOn(null, null);

    private static final int LENGTH_OF_A_DAY = 10;

    /// Reads `2026-03-05` or `2026-03-05T09:14:00Z`; nothing at all means now.
    ///
    /// @throws java.time.DateTimeException when it is neither
    public static KnownOn valueOf(String text) {
        var words = text.strip();
        if (words.isEmpty()) return NOW;
        return words.length() == LENGTH_OF_A_DAY
                ? new KnownOn(LocalDate.parse(words), null)
                : new KnownOn(null, Instant.parse(words));
    }

    Stored stored(Today today) {
        var known = day == null ? instant : lastInstant(day, today);
        if (known == null || known.isAfter(today.now())) return Stored.NOW;
        return Stored.at(known.isBefore(Instant.EPOCH) ? Instant.EPOCH : known);
    }

    /// The database counts microseconds.
    private static Instant lastInstant(LocalDate day, Today today) {
        return day.plusDays(1).atStartOfDay(today.zone()).toInstant().minusNanos(1000);
    }
}
