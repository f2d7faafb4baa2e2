package io.throughline.transition;

import io.throughline.transition.calendar.AbsenceWritten;
import io.throughline.transition.calendar.CalendarWritten;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Computes plans that are due anew, some at a time: at once after a change, so that nobody waits for it, and again and
/// again in the background, where what a crash or a problem left is found.
@Component
class PlanRenewal {
    private static final Logger LOG = LoggerFactory.getLogger(PlanRenewal.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final DuePlans plans;

    PlanRenewal(DuePlans plans) {
        this.plans = plans;
    }

    @TransactionalEventListener(classes = {CalendarWritten.class, AbsenceWritten.class})
    void renew() {
        Thread.ofVirtual().name("plans after another calendar").start(() -> renewAll(() -> false));
    }

    /// @param isStopping asked after each part
    /// @return how many plans were renewed
    int renewAll(BooleanSupplier isStopping) {
        var renewed = 0;
        var after = FIRST;
        try {
            for (var some = plans.next(after); !some.isEmpty(); some = plans.next(after)) {
                renewed += renew(some);
                after = some.getLast();
                if (isStopping.getAsBoolean()) break;
            }
        } catch (RuntimeException problem) {
            LOG.warn("Plans that are due could not be found; they stay due.", problem);
        }
        return renewed;
    }

    /// Those of one part do not hold up the others.
    private int renew(java.util.List<UUID> deals) {
        try {
            return plans.renew(deals);
        } catch (RuntimeException problem) {
            LOG.warn("Plans could not be computed anew; they stay due.", problem);
            return 0;
        }
    }
}
