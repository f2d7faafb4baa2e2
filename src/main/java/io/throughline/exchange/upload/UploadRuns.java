package io.throughline.exchange.upload;

import io.throughline.exchange.load.ImportOptions;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.load.Progress;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.Understanding.Understood;
import io.throughline.exchange.report.Intake;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Imports uploads, in the background. The upload goes in the transaction of its import: after a crash either all of it
/// is there, or it is still to be done and nothing of it is there.
@Component
public class UploadRuns {
    private static final Logger LOG = LoggerFactory.getLogger(UploadRuns.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final Imports imports;
    private final PlatformTransactionManager transactions;

    UploadRuns(DataSource database, Uploads uploads, Imports imports, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(database);
        this.uploads = uploads;
        this.imports = imports;
        this.transactions = transactions;
    }

    /// Counts what would come of an upload as it was read in a version; nothing, if that is no longer of interest.
    public void count(UUID id, int version) {
        of(id, Upload.State.UNDERSTOOD)
                .filter(upload -> upload.version() == version)
                .ifPresent(upload -> {
                    if (uploads.understanding(upload) instanceof Understood understood)
                        keep(upload, imports.dryRun(understood.files(), ImportOptions.LENIENT, Progress.NONE));
                });
    }

    private Optional<Upload> of(UUID id, Upload.State state) {
        return uploads.find(id).filter(upload -> upload.state() == state);
    }

    private void keep(Upload upload, ImportSummary would) {
        jdbc.sql("update upload set would = :would::jsonb where id = :id and version = :version")
                .param("would", JSON.writeValueAsString(would))
                .param("id", upload.id())
                .param("version", upload.version())
                .update();
    }

    /// Imports an upload: all of it or nothing. What goes wrong is said in one sentence where the upload is shown.
    ///
    /// @throws RuntimeException when this process is being stopped: it will be done by the next one
    public void run(UUID id, Stopping stopping) {
        var found = of(id, Upload.State.RUNNING);
        if (found.isEmpty() || isGivenUp(id)) return;
        try {
            run(found.get());
        } catch (RuntimeException problem) {
            if (stopping.now()) throw problem;
            LOG.error("Import {} failed.", id, problem);
            fail(
                    id,
                    "Something went wrong that should not have: nothing of it was kept. Try again, or look into the"
                            + " log for import " + id + ".");
        }
    }

    /// Whether this process is being stopped.
    @FunctionalInterface
    public interface Stopping {
        boolean now();
    }

    private boolean isGivenUp(UUID id) {
        var attempts = jdbc.sql("update upload set attempts = attempts + 1 where id = :id returning attempts")
                .param("id", id)
                .query(Integer.class)
                .single();
        if (attempts <= MOST_ATTEMPTS) return false;
        fail(id, "It was interrupted three times, by a stop or a crash: nothing of it was kept. Try again.");
        return true;
    }

    private void run(Upload upload) {
        switch (uploads.understanding(upload)) {
            case Understood understood ->
                new TransactionTemplate(transactions).executeWithoutResult(status -> run(upload, understood));
            case Understanding.Asks asks ->
                fail(upload.id(), asks.questions().getFirst().sentence());
            case Understanding.Refused refused ->
                fail(upload.id(), refused.refusals().getFirst().why());
        }
    }

    private void run(Upload upload, Understood understood) {
        as(upload);
        var progress = new StoredProgress(jdbc, transactions, upload.id());
        var summary = imports.run(upload.id(), understood.files(), ImportOptions.LENIENT, progress);
        jdbc.sql("update import set intake = :intake::jsonb where id = :id")
                .param("intake", JSON.writeValueAsString(Intake.of(understood, summary)))
                .param("id", upload.id())
                .update();
        jdbc.sql("delete from upload where id = :id").param("id", upload.id()).update();
    }

    /// The import is that of whoever brought the files.
    private void as(Upload upload) {
        jdbc.sql("""
                        select set_config('throughline.actor', uploaded_by, true)
                        from upload
                        where id = :id""").param("id", upload.id()).query().singleValue();
    }

    private void fail(UUID id, String sentence) {
        jdbc.sql("update upload set state = 'FAILED', problem = :problem where id = :id and state = 'RUNNING'")
                .param("problem", sentence)
                .param("id", id)
                .update();
    }
}
