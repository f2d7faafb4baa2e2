package io.throughline.exchange.upload;

import io.throughline.exchange.load.Progress;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes down how far an import has come, beside its transaction, so that others can see it: at each new phase, and
/// else not more than three times a second.
final class StoredProgress implements Progress {
    private static final long NANOS = 300_000_000L;

    private final JdbcClient jdbc;
    private final TransactionTemplate beside;
    private final UUID upload;
    private String phase = "";
    private long written;

    StoredProgress(JdbcClient jdbc, PlatformTransactionManager transactions, UUID upload) {
        this.jdbc = jdbc;
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.upload = upload;
    }

    @Override
    public void at(String phase, long rows) {
        if (phase.equals(this.phase) && System.nanoTime() - written < NANOS) return;
        this.phase = phase;
        this.written = System.nanoTime();
        beside.executeWithoutResult(status -> jdbc.sql("update upload set phase = :phase, rows = :rows where id = :id")
                .param("phase", phase)
                .param("rows", rows)
                .param("id", upload)
                .update());
    }
}
