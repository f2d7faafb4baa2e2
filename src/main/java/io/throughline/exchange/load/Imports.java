package io.throughline.exchange.load;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.exchange.load.ImportSummary.FileSummary;
import io.throughline.exchange.read.UnderstoodFile;
import io.throughline.review.Reviews;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Imports of understood files, each in one transaction: all of it is there afterwards, or nothing. Everything an
/// import writes carries its id as the one who stored it, which is how it is undone.
@Repository
public class Imports {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// The phase that begins when all rows are stored.
    public static final String REVIEWING = "Reviewing deals";

    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Today today;
    private final Reviews reviews;

    Imports(DataSource database, PlatformTransactionManager transactions, Today today, Reviews reviews) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(transactions);
        this.today = today;
        this.reviews = reviews;
    }

    public ImportSummary run(List<UnderstoodFile> files, ImportOptions options, Progress progress) {
        return run(Ids.next(), files, options, progress);
    }

    /// @param id under which it will be known
    public ImportSummary run(UUID id, List<UnderstoodFile> files, ImportOptions options, Progress progress) {
        return transaction.execute(status -> load(id, files, options, progress, false));
    }

    /// What [#run] would do; nothing of it is kept.
    public ImportSummary dryRun(List<UnderstoodFile> files, ImportOptions options, Progress progress) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return load(Ids.next(), files, options, progress, true);
        });
    }

    private ImportSummary load(
            UUID id, List<UnderstoodFile> files, ImportOptions options, Progress progress, boolean dryRun) {
        Session.waitForOthers(jdbc);
        var run = new Run(id, jdbc, copies(), options, today, progress, new Run.Found());
        begin(run);
        for (var file : files) StageMeanings.store(run, file);
        var inOrder = files.stream()
                .sorted(Comparator.comparing(UnderstoodFile::kind))
                .toList();
        for (var file : inOrder) load(run, file, files);
        new DealMoves(run).write();
        if (!dryRun) review(options.asOf() == null ? today.date() : options.asOf(), progress);
        var summary = run.summary(dryRun);
        end(run, summary);
        return summary;
    }

    private CopyManager copies() {
        try {
            return new CopyManager(DataSourceUtils.getConnection(database).unwrap(BaseConnection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("An import needs a connection to PostgreSQL.", e);
        }
    }

    private void begin(Run run) {
        jdbc.sql("insert into import (id, summary) values (:id, '{}')")
                .param("id", run.id())
                .update();
        Session.prepare(jdbc, run.actor());
    }

    private static void load(Run run, UnderstoodFile file, List<UnderstoodFile> all) {
        var shared = all.stream().filter(other -> other.kind() == file.kind()).count() > 1;
        var load = new FileLoad(run, file, shared, new Tally());
        Staging.fill(load);
        Carried.note(load);
        load(load);
        load.dropAll();
        load.progress("Stored");
        run.found().files.add(load.tally().of(file));
        noteAllDeleted(run, run.found().files.getLast());
    }

    private static void noteAllDeleted(Run run, FileSummary file) {
        if (file.rows() > 0 && file.leftOut() == file.rows())
            run.found()
                    .notes
                    .add("%s: every row is marked as deleted, so none of them was taken.".formatted(file.file()));
    }

    private static void load(FileLoad load) {
        switch (load.kind()) {
            case USER -> new UserLoad(load).run();
            case PRODUCT -> new ProductLoad(load).run();
            case ORGANIZATION -> new OrganizationLoad(load).run();
            case PERSON -> new PersonLoad(load).run();
            case DEAL -> new DealLoad(load).run();
            case DEAL_LINE -> new DealLineLoad(load).run();
            case CONTACT_ROLE -> new ContactRoleLoad(load).run();
            case DEAL_HISTORY -> new DealHistoryLoad(load).run();
            case INTERACTION -> new InteractionLoad(load).run();
        }
    }

    private void end(Run run, ImportSummary summary) {
        jdbc.sql("update import set summary = :summary::jsonb where id = :id")
                .param("summary", JSON.writeValueAsString(summary))
                .param("id", run.id())
                .update();
    }

    /// What the reviews say follows the rows, before anybody can see them.
    private void review(LocalDate day, Progress progress) {
        progress.at(REVIEWING, 0);
        reviews.reviewAll(day, deals -> progress.at(REVIEWING, deals));
    }

    /// Takes an import back, in one transaction. Rows that were changed since are kept and listed.
    ///
    /// @param force removes and restores them all the same; what others still refer to stays in any case
    public UndoSummary undo(UUID id, boolean force) {
        return transaction.execute(status -> {
            Session.waitForOthers(jdbc);
            note(id);
            var summary = new Undo(jdbc, id, force).run();
            review(today.date(), Progress.NONE);
            return summary;
        });
    }

    /// What [#undo] would do; nothing of it is kept.
    public UndoSummary undoing(UUID id, boolean force) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Session.waitForOthers(jdbc);
            return new Undo(jdbc, id, force).run();
        });
    }

    /// Takes an import back with all that was written into its rows since, by whomever.
    ///
    /// @param sparing a user who stays even if the import made them: whoever asks for it
    public UndoSummary remove(UUID id, UUID sparing) {
        return transaction.execute(status -> {
            Session.waitForOthers(jdbc);
            note(id);
            var summary = new Undo(jdbc, id, true).runSparing(sparing);
            review(today.date(), Progress.NONE);
            return summary;
        });
    }

    private void note(UUID id) {
        var found = jdbc.sql("update import set undone_at = now(), undone_by = actor() where id = :id")
                .param("id", id)
                .update();
        if (found == 0) throw new NotFound("There is no import " + id + ".");
        jdbc.sql("delete from carried_field where import_id = :id")
                .param("id", id)
                .update();
    }

    /// The imports that were done, the latest first.
    public List<DoneImport> list() {
        return jdbc.sql(DONE + """
                        order by imported_at desc, import.id desc
                        limit 1000""").query(Imports::read).list();
    }

    public Optional<DoneImport> find(UUID id) {
        return jdbc.sql(DONE + "where import.id = :id")
                .param("id", id)
                .query(Imports::read)
                .optional();
    }

    private static final String DONE = """
            select imported_at, coalesce(app_user.name, imported_by) as imported_by, summary, example,
                undone_at is not null as undone
            from import
            left join app_user on imported_by = 'user:' || app_user.id
            """;

    private static DoneImport read(ResultSet row, int number) throws SQLException {
        return new DoneImport(
                row.getTimestamp("imported_at").toInstant(),
                row.getString("imported_by"),
                JSON.readValue(row.getString("summary"), ImportSummary.class),
                row.getBoolean("example"),
                row.getBoolean("undone"));
    }
}
