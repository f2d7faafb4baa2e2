package io.throughline.base;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The system's clock in the organisation's zone. Where the organisation moves, it moves along, and with it every
/// [Today] that was made with it.
public final class OrganizationClock extends Clock {
    private final Clock clock;
    private volatile ZoneId zone;

    public OrganizationClock(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public void moveTo(ZoneId other) {
        zone = other;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return clock.withZone(other);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
