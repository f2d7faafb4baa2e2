package io.throughline.exchange.upload;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// What waits to be done in the background. It is written in the transaction that wants it, so it waits if and only
/// if that was kept.
@Component
class Waiting {
    static final TaskDescriptor<Void> COUNT = TaskDescriptor.of("count-upload", Void.class);
    static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("import-upload", Void.class);

    private final SchedulerClient client;

    Waiting(DataSource database) {
        client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }

    void toBeCounted(UUID upload, int version) {
        client.scheduleIfNotExists(COUNT.instance(upload + ":" + version).build(), Instant.EPOCH);
    }

    void toBeImported(UUID upload) {
        client.scheduleIfNotExists(IMPORT.instance(upload.toString()).build(), Instant.EPOCH);
    }
}
