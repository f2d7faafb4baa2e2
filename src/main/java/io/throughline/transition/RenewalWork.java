package io.throughline.transition;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Plans that are due are looked for every few minutes; those of yesterday are soon after the organisation's day began.
@Configuration(proxyBeanMethods = false)
class RenewalWork {
    private static final int MINUTES = 5;

    @Bean
    Task<Void> renewPlans(PlanRenewal renewal) {
        return Tasks.recurring("renew-plans", FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) -> renewal.renewAll(context.getSchedulerState()::isShuttingDown));
    }
}
