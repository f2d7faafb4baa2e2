package io.throughline.transition.baseline;

import io.throughline.transition.Task.Who;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a task is later than both sides agreed.
///
/// @param agreedId of the task in its baseline
/// @param days of its own, in working days, for which this is the cause
/// @param by who recorded it, `null` where nobody is known to
public record Slip(
        UUID id,
        UUID agreedId,
        int days,
        Cause cause,
        String words,
        @Nullable Who by,
        LocalDate on) {
    public static final int MOST_WORDS = 300;
}
