package io.throughline.identity;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Notes what happened besides writes to tracked tables, which note themselves. When, in which request and from where,
/// the transaction knows.
@Repository
@Transactional
public class Audit {
    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The audit of a database without an application around it.
    public static Audit on(JdbcClient jdbc) {
        return new Audit(jdbc);
    }

    /// When the newest of a database is of; empty where there is none, or no audit yet.
    public static Optional<Instant> newest(DataSource database) {
        var jdbc = JdbcClient.create(database);
        var kept = jdbc.sql("select to_regclass('audit_event') is not null")
                .query(Boolean.class)
                .single();
        if (!kept) return Optional.empty();
        return jdbc.sql("select at from audit_event order by at desc limit 1")
                .query((row, number) ->
                        row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// Somebody did something to a user, or to themselves.
    ///
    /// @param user `null` where it is not known whom, or there is nobody yet
    public void note(Act act, @Nullable UUID user) {
        note(act, user, null);
    }

    /// The same by a user who was not signed in before it.
    public void noteBy(UUID user, Act act) {
        note(act, user, "user:" + user);
    }

    private void note(Act act, @Nullable UUID user, @Nullable String actor) {
        jdbc.sql("""
                        insert into audit_event (kind, act, actor, subject_kind, subject_id)
                        values (:kind, :act, coalesce(:actor, actor()), :subject, :user)""")
                .param("kind", act.kind().name())
                .param("act", act.word())
                .param("actor", actor, Types.VARCHAR)
                .param("subject", user == null ? null : "users", Types.VARCHAR)
                .param("user", user, Types.OTHER)
                .update();
    }
}
