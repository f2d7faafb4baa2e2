package io.throughline.exchange.api;

import io.throughline.exchange.load.ImportSummary;
import io.throughline.web.api.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Reads the imports that were done.
@Repository
@Transactional(readOnly = true)
class ImportRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DONE = """
            select import.id, imported_at, coalesce(app_user.name, imported_by) as imported_by, summary, undone_at
            from import
            left join app_user on imported_by = 'user:' || app_user.id
            """;

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ImportAnswer> imports(Paging paging) {
        return jdbc.sql(DONE + """
                        where import.id > :after
                        order by import.id
                        limit :rows""")
                .param("after", paging.after())
                .param("rows", paging.rows())
                .query(ImportRows::read)
                .list();
    }

    Optional<ImportAnswer> find(UUID id) {
        return jdbc.sql(DONE + "where import.id = :id")
                .param("id", id)
                .query(ImportRows::read)
                .optional();
    }

    private static ImportAnswer read(ResultSet row, int number) throws SQLException {
        var summary = JSON.readValue(row.getString("summary"), ImportSummary.class);
        return new ImportAnswer(
                row.getObject("id", UUID.class),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"),
                instant(row.getObject("undone_at", OffsetDateTime.class)),
                summary.files().stream().map(ImportAnswer.FileAnswer::of).toList(),
                summary.takenFor(),
                summary.unresolved(),
                summary.conflicts(),
                summary.notes());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
