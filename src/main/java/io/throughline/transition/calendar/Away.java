package io.throughline.transition.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Days on which somebody is away, as they are kept. Nobody says why.
///
/// @param whoId a colleague, or a person of theirs
/// @param ours whether it is a colleague
/// @param version 0 while it is not stored
public record Away(UUID id, UUID whoId, String who, boolean ours, LocalDate first, LocalDate last, int version) {
    public static final int MOST_DAYS = 1100;

    public Away with(LocalDate first, LocalDate last) {
        return new Away(id, whoId, who, ours, first, last, version);
    }

    public boolean isTooLong() {
        return ChronoUnit.DAYS.between(first, last) >= MOST_DAYS;
    }
}
