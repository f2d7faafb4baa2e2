package io.throughline.transition.baseline;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.throughline.base.Today;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A plan gets late by itself: each night what was agreed on is looked at again.
@Configuration(proxyBeanMethods = false)
class DriftWork {
    private static final LocalTime AT_NIGHT = LocalTime.of(0, 20);

    @Bean
    Task<Void> renewDrifts(Drifts drifts, Today today) {
        return Tasks.recurring("plan-drift", Schedules.daily(today.zone(), AT_NIGHT))
                .execute((instance, context) -> drifts.renewAll());
    }
}
