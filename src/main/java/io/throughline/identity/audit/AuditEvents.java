package io.throughline.identity.audit;

import io.throughline.base.Cursor;
import io.throughline.base.Cursors;
import io.throughline.identity.Act;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was noted, the latest first.
@Repository
@Transactional(readOnly = true)
public class AuditEvents {
    static final int PAGE = 50;
    private static final String LIST = "audit";
    private static final int AT_ONCE = 1000;

    private static final String EVENTS = """
            select audit_event.id, at, kind, act, actor, app_user.name, written_as, subject_kind, subject_id, request,
                address, tables
            from audit_event
            left join app_user on app_user.id = case
                when actor ~ '^user:[0-9a-f-]{36}$' then substring(actor from 6)::uuid end
            """;

    private static final String WANTED = """
            where (:who = '' or actor = any (array(
                select 'user:' || app_user.id
                from app_user
                left join credential on credential.user_id = app_user.id
                where app_user.name ilike :like or app_user.email ilike :like or credential.email ilike :like
                union all
                select :who)))
            and (cast(:kind as text) is null or kind = :kind)
            and (cast(:about as uuid) is null or subject_id = :about)
            and (cast(:begins as timestamptz) is null or at >= :begins)
            and (cast(:ends as timestamptz) is null or at < :ends)
            and (cast(:before as timestamptz) is null or (at, audit_event.id) < (:before, :beforeId))
            order by at desc, audit_event.id desc
            """;

    private final JdbcClient jdbc;
    private final Cursors cursors;

    AuditEvents(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /// A page of them, one more than it shows where there are more.
    ///
    /// @param after the word of [#cursor]; empty for the first page
    List<AuditEvent> page(Wanted wanted, String after) {
        return jdbc.sql(EVENTS + WANTED + "limit :most")
                .paramSource(parameters(wanted, cursors.open(LIST, after)).addValue("most", PAGE + 1))
                .query(AuditEvents::read)
                .list();
    }

    /// Where the page behind an event begins.
    String cursor(AuditEvent event) {
        return cursors.seal(new Cursor(
                LIST, false, List.of(event.at().toString(), event.id().toString())));
    }

    Optional<AuditEvent> find(UUID id) {
        return jdbc.sql(EVENTS + "where audit_event.id = :id")
                .param("id", id)
                .query(AuditEvents::read)
                .optional();
    }

    /// All of them, however many, one at a time.
    public void each(Wanted wanted, Consumer<AuditEvent> taker) {
        try (var events = jdbc
                .sql(EVENTS + WANTED)
                .withFetchSize(AT_ONCE)
                .paramSource(parameters(wanted, Optional.empty()))
                .query(AuditEvents::read)
                .stream()) {
            events.forEach(taker);
        }
    }

    private static MapSqlParameterSource parameters(Wanted wanted, Optional<Cursor> after) {
        var key = after.map(Cursor::key);
        return new MapSqlParameterSource("who", wanted.who())
                .addValue("like", "%" + wanted.who().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .addValue("kind", wanted.kind() == null ? null : wanted.kind().name(), Types.VARCHAR)
                .addValue("about", wanted.about(), Types.OTHER)
                .addValue("begins", wanted.begins(), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("ends", wanted.ends(), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue(
                        "before",
                        key.map(parts -> OffsetDateTime.parse(parts.get(0))).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue(
                        "beforeId",
                        key.map(parts -> UUID.fromString(parts.get(1))).orElse(null),
                        Types.OTHER);
    }

    private static AuditEvent read(ResultSet row, int number) throws SQLException {
        return new AuditEvent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Act.Kind.valueOf(row.getString("kind")),
                row.getString("act"),
                row.getString("actor"),
                row.getString("name"),
                row.getString("written_as"),
                subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("request"),
                row.getString("address"),
                List.of((String[]) row.getArray("tables").getArray()));
    }

    private static AuditEvent.@Nullable Subject subject(@Nullable String kind, @Nullable UUID id) {
        return kind == null || id == null ? null : new AuditEvent.Subject(kind, id);
    }
}
