package io.throughline.privacy;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.throughline.base.Today;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whose time is over is erased each night.
@Configuration(proxyBeanMethods = false)
class RetentionWork {
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 30);

    @Bean
    Task<Void> eraseDue(Retention retention, Today today) {
        return Tasks.recurring("erase-due", Schedules.daily(today.zone(), AT_NIGHT))
                .execute((instance, context) -> retention.eraseDue());
    }
}
