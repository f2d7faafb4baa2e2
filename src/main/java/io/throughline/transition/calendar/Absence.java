package io.throughline.transition.calendar;

import java.time.LocalDate;
import java.util.UUID;

/// Days on which somebody is away; what they do waits.
///
/// @param whoId a colleague, or a person of theirs
public record Absence(UUID whoId, LocalDate first, LocalDate last) {
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
