package io.throughline.transition.vision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the customer told us, in their words.
///
/// @param id of the fact
/// @param off somebody left it off the page
/// @param sayer who of theirs; `null` where a document of theirs holds it, or where their name is kept back
/// @param written a document of theirs holds it
/// @param day of which it speaks, `null` for most
public record Quote(
        UUID id,
        boolean off,
        Of of,
        String words,
        @Nullable String sayer,
        boolean written,
        LocalDate on,
        @Nullable LocalDate day,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        String unit) {
    private static final int MOST_WORDS = 240;

    /// What it is about, in the order in which a page tells it.
    public enum Of {
        NEED,
        CONSEQUENCE,
        EVENT_PRESSURE,
        EVENT_DATE,
        EVENT_RESULT
    }

    public boolean isPain() {
        return of == Of.NEED || of == Of.CONSEQUENCE || of == Of.EVENT_PRESSURE;
    }

    /// As much of the words as a page has room for; that some are left out is said by three points.
    public String shown() {
        if (words.length() <= MOST_WORDS) return words;
        var end = words.lastIndexOf(' ', MOST_WORDS);
        return words.substring(0, end > MOST_WORDS / 2 ? end : MOST_WORDS).strip() + " …";
    }
}
