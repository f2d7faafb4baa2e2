package io.throughline.settings;

import io.throughline.base.OrganizationClock;
import io.throughline.settings.Settings.ZoneChanged;
import java.time.ZoneId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Lets the organisation's clock go by the stored zone: from the start, and from each change on. Another node on the
/// same database hears of a change at its next start.
@Component
class StoredZone implements SmartInitializingSingleton {
    private final Settings settings;
    private final OrganizationClock clock;
    private final ZoneId startedIn;

    StoredZone(Settings settings, OrganizationClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.startedIn = clock.getZone();
    }

    @Override
    public void afterSingletonsInstantiated() {
        var zone = settings.values().zone();
        if (zone != null) clock.moveTo(ZoneId.of(zone));
    }

    @TransactionalEventListener
    void zoneChanged(ZoneChanged changed) {
        var zone = changed.zone();
        clock.moveTo(zone == null ? startedIn : zone);
    }
}
