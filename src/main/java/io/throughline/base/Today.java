package io.throughline.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The one place that says which day it is: the clock's instant in the organisation's zone. Business dates are
/// [LocalDate] in that zone, events are [Instant].
public record Today(Clock clock, ZoneId zone) {
    public LocalDate date() {
        return dateOf(clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
