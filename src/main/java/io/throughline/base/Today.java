package io.throughline.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The one place that says which day it is: the clock's instant in the organisation's zone, which is the clock's.
/// Business dates are [LocalDate] in that zone, events are [Instant].
public record Today(Clock clock) {
    public Today(Clock clock, ZoneId zone) {
        this(clock.withZone(zone));
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate date() {
        return dateOf(clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }
}
