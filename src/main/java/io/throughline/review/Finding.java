package io.throughline.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a check has to say of a deal.
///
/// @param id the check's id in checks.md: `older-than-won`
/// @param says one sentence with the facts in it
/// @param ask the one question or act that settles it
/// @param records the records it rests on
/// @param changesOn the first day on which time alone would change it, `null` if none
public record Finding(
        String id,
        Severity severity,
        String says,
        String ask,
        List<UUID> records,
        @Nullable LocalDate changesOn) {
    /// Worst first.
    public enum Severity {
        WALK_AWAY,
        STOP,
        RISK,
        GAP,
        NOTE;

        public boolean isAbove(Severity other) {
            return compareTo(other) < 0;
        }
    }
}
