package io.throughline.exchange.upload;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.throughline.base.Today;
import io.throughline.exchange.export.Backups;
import io.throughline.review.Reviews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done in the background while the application serves the browser.
@Configuration(proxyBeanMethods = false)
class BackgroundWork {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);

    @Bean
    Task<Void> countUpload(UploadRuns runs) {
        return Tasks.oneTime(Waiting.COUNT)
                // what can't be counted is found out by the import itself, which says why
                .onFailure((failed, operations) -> operations.stop())
                .execute((instance, context) -> {
                    var parts = instance.getId().split(":", -1);
                    runs.count(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
                });
    }

    @Bean
    Task<Void> importUpload(UploadRuns runs) {
        return Tasks.oneTime(Waiting.IMPORT)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                .execute((instance, context) ->
                        runs.run(UUID.fromString(instance.getId()), context.getSchedulerState()::isShuttingDown));
    }

    /// What time alone has changed is reviewed again when the organisation's day begins.
    @Bean
    Task<Void> reviewDue(Reviews reviews, Today today) {
        return Tasks.recurring("review-due", new EachDay(today, LocalTime.MIDNIGHT, true))
                .execute((instance, context) -> reviews.reviewDue());
    }

    /// While most sleep. A worked example is not worth it, nor is a test.
    @Bean
    @ConditionalOnProperty(name = "throughline.database", havingValue = "default", matchIfMissing = true)
    Task<Void> nightlyBackup(Backups backups, Today today) {
        return Tasks.recurring("nightly-backup", new EachDay(today, AT_NIGHT, false))
                .execute((instance, context) -> write(backups));
    }

    private static void write(Backups backups) {
        try {
            backups.nightly();
        } catch (IOException e) {
            throw new UncheckedIOException("The nightly backup can't be written", e);
        }
    }
}
