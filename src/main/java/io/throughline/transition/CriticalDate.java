package io.throughline.transition;

import java.time.LocalDate;
import java.util.UUID;

/// A day from which the plan walks back.
///
/// @param hard it can't be moved: a contract ends, a law begins
/// @param version 0 while it is not stored
public record CriticalDate(UUID id, Part part, LocalDate on, boolean hard, String why, int version) {
    public static final int MOST_WORDS = 300;

    /// The same on another day.
    public CriticalDate on(LocalDate day) {
        return new CriticalDate(id, part, day, hard, why, version);
    }
}
