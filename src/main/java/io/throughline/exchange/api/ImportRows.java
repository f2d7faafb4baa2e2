package io.throughline.exchange.api;

import io.throughline.exchange.api.ImportAnswer.FileAnswer;
import io.throughline.exchange.api.ImportAnswer.Progress;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.web.api.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Reads the imports that were done, and those on their way.
@Repository
@Transactional(readOnly = true)
class ImportRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String IMPORT = """
            select known.*, coalesce(app_user.name, actor) as name
            from (
                select id, imported_at as at, imported_by as actor, undone_at,
                    case when undone_at is null then 'DONE' else 'UNDONE' end as state, null as phase, 0 as rows,
                    null as problem, summary
                from import
                union all
                select id, uploaded_at, uploaded_by, null, case state when 'UPLOADED' then 'ASKS' else state end, phase,
                    rows, problem, would
                from upload
            ) known
            left join app_user on actor = 'user:' || app_user.id
            """;

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ImportAnswer> imports(Paging paging) {
        return jdbc.sql(IMPORT + """
                        where known.id > :after
                        order by known.id
                        limit :rows""")
                .param("after", paging.after())
                .param("rows", paging.rows())
                .query(ImportRows::read)
                .list();
    }

    Optional<ImportAnswer> find(UUID id) {
        return jdbc.sql(IMPORT + "where known.id = :id")
                .param("id", id)
                .query(ImportRows::read)
                .optional();
    }

    private static ImportAnswer read(ResultSet row, int number) throws SQLException {
        var state = ImportState.valueOf(row.getString("state"));
        var json = row.getString("summary");
        var summary = json == null ? null : JSON.readValue(json, ImportSummary.class);
        return new ImportAnswer(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                state,
                instant(row.getObject("undone_at", OffsetDateTime.class)),
                state == ImportState.RUNNING ? new Progress(row.getString("phase"), row.getLong("rows")) : null,
                row.getString("problem"),
                part(
                        summary,
                        whole -> whole.files().stream().map(FileAnswer::of).toList()),
                part(summary, ImportSummary::takenFor),
                part(summary, ImportSummary::unresolved),
                part(summary, ImportSummary::conflicts),
                part(summary, ImportSummary::notes));
    }

    private static <T> @Nullable List<T> part(@Nullable ImportSummary summary, Function<ImportSummary, List<T>> part) {
        return summary == null ? null : part.apply(summary);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
