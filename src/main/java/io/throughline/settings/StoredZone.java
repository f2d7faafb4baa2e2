package io.throughline.settings;

import io.throughline.base.OrganizationClock;
import io.throughline.settings.Settings.ZoneChanged;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Lets the organisation's clock go by the stored zone: from the start, and from each change on. A change that another
/// node on the same database made is seen within ten seconds.
@Component
class StoredZone implements SmartInitializingSingleton, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(StoredZone.class);
    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final Settings settings;
    private final OrganizationClock clock;
    private final ZoneId startedIn;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("looking for another zone").factory());

    StoredZone(Settings settings, OrganizationClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.startedIn = clock.getZone();
    }

    @Override
    public void afterSingletonsInstantiated() {
        look();
        lookEvery(OFTEN);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what can go wrong is caught each time
    void lookEvery(Duration time) {
        looking.scheduleWithFixedDelay(this::lookAgain, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// While the database can't be reached, the clock goes on as it did.
    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException problem) {
            LOG.debug("The stored zone could not be read.", problem);
        }
    }

    private void look() {
        var zone = settings.values().zone();
        clock.moveTo(zone == null ? startedIn : ZoneId.of(zone));
    }

    @TransactionalEventListener
    void zoneChanged(ZoneChanged changed) {
        var zone = changed.zone();
        clock.moveTo(zone == null ? startedIn : zone);
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }
}
