package io.throughline.exchange.upload;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.exchange.export.Exports;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.upload.Upload.State;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Uploads: kept from the moment they are understood, or ask something, until their import.
@Repository
@Transactional
public class Uploads {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Spool spool;
    private final Readings readings;
    private final Waiting waiting;

    Uploads(JdbcClient jdbc, Spool spool, Readings readings, Waiting waiting) {
        this.jdbc = jdbc;
        this.spool = spool;
        this.readings = readings;
        this.waiting = waiting;
    }

    /// What came of bringing files.
    public sealed interface Brought {
        /// They are kept.
        record Kept(UUID id) implements Brought {}

        /// Nothing was kept.
        record Refused(List<Understanding.Refusal> refusals) implements Brought {}
    }

    /// Reads files, and keeps them unless they can't be used.
    public Brought bring(List<Incoming> files) {
        var id = Ids.next();
        var paths = spool.take(id, Incoming.apart(files));
        var understanding =
                paths.stream().anyMatch(Exports::recognises) ? OURS : readings.read(id, paths, Said.NOTHING);
        if (understanding instanceof Understanding.Refused refused) {
            spool.forget(id);
            return new Brought.Refused(refused.refusals());
        }
        keep(id, paths, understanding);
        return new Brought.Kept(id);
    }

    private static final Understanding OURS = new Understanding.Refused(List.of(new Understanding.Refusal(
            "",
            "This is an export of Throughline itself: bring it back with ./throughline import, into an empty"
                    + " installation.")));

    private void keep(UUID id, List<Path> paths, Understanding understanding) {
        jdbc.sql("""
                        insert into upload (id, files, bytes, said, state)
                        values (:id, :files, 0, :said::jsonb, :state)""")
                .param("id", id)
                .param(
                        "files",
                        new SqlArrayValue(
                                "text",
                                paths.stream()
                                        .map(path -> path.getFileName().toString())
                                        .toArray()))
                .param("said", JSON.writeValueAsString(Said.NOTHING))
                .param("state", state(understanding).name())
                .update();
        jdbc.sql("update upload set bytes = :bytes where id = :id")
                .param("bytes", spool.store(id, paths))
                .param("id", id)
                .update();
        if (understanding instanceof Understanding.Understood) waiting.toBeCounted(id, 1);
    }

    private static State state(Understanding understanding) {
        return understanding instanceof Understanding.Understood ? State.UNDERSTOOD : State.UPLOADED;
    }

    @Transactional(readOnly = true)
    public Optional<Upload> find(UUID id) {
        return jdbc.sql(UPLOAD + "where upload.id = :id")
                .param("id", id)
                .query(Uploads::read)
                .optional();
    }

    /// Those that wait for somebody, run or failed, the latest first.
    @Transactional(readOnly = true)
    public List<Upload> all() {
        return jdbc.sql(UPLOAD + "order by uploaded_at desc limit 100")
                .query(Uploads::read)
                .list();
    }

    private static final String UPLOAD = """
            select upload.id, uploaded_at, coalesce(app_user.name, uploaded_by) as uploaded_by, files, bytes, said,
                upload.version, state, would, phase, rows, problem
            from upload
            left join app_user on uploaded_by = 'user:' || app_user.id
            """;

    private static Upload read(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"),
                List.of((String[]) row.getArray("files").getArray()),
                row.getLong("bytes"),
                JSON.readValue(row.getString("said"), Said.class),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                would(row.getString("would")),
                row.getString("phase"),
                row.getLong("rows"),
                row.getString("problem"));
    }

    private static @Nullable ImportSummary would(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, ImportSummary.class);
    }

    public Understanding understanding(Upload upload) {
        return readings.read(upload.id(), spool.files(upload), upload.said());
    }

    /// Reads the files as a person says. What can't be read so is not kept.
    ///
    /// @throws Conflict when something else was said of it meanwhile, or it runs already
    public Understanding say(Upload upload, Said said) {
        var understanding = readings.read(upload.id(), spool.files(upload), said);
        if (understanding instanceof Understanding.Refused) return understanding;
        var changed = jdbc.sql("""
                        update upload
                        set said = :said::jsonb, version = version + 1, state = :state, would = null, problem = null
                        where id = :id
                        and version = :version
                        and state <> 'RUNNING'""")
                .param("said", JSON.writeValueAsString(said))
                .param("state", state(understanding).name())
                .param("id", upload.id())
                .param("version", upload.version())
                .update();
        if (changed == 0) throw new Conflict("Somebody else said something else of these files, or imports them.");
        if (understanding instanceof Understanding.Understood) waiting.toBeCounted(upload.id(), upload.version() + 1);
        return understanding;
    }

    /// Has it imported in the background, as it was read in this version; nothing, where it runs already.
    ///
    /// @throws Conflict when something else was said of it meanwhile
    public void start(Upload upload) {
        var started = jdbc.sql("""
                        update upload
                        set state = 'RUNNING', problem = null, phase = null, rows = 0, attempts = 0
                        where id = :id
                        and version = :version
                        and state in ('UNDERSTOOD', 'FAILED')""")
                .param("id", upload.id())
                .param("version", upload.version())
                .update();
        if (started > 0) waiting.toBeImported(upload.id());
        else if (!runs(upload.id())) throw new Conflict("Somebody else said something else of these files.");
    }

    private boolean runs(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("There is nothing to import any more."))
                        .state()
                == State.RUNNING;
    }

    /// Throws the files away.
    ///
    /// @throws Conflict while they are imported
    public void discard(UUID id) {
        var gone = jdbc.sql("delete from upload where id = :id and state <> 'RUNNING'")
                .param("id", id)
                .update();
        if (gone == 0 && find(id).isPresent()) throw new Conflict("It is being imported just now; undo it afterwards.");
        spool.forget(id);
    }
}
