package io.throughline.identity;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The browsers in which users are signed in.
@Repository
@Transactional
public class OpenSessions {
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Today today;
    private final Audit audit;

    OpenSessions(JdbcClient jdbc, Today today, Audit audit) {
        this.jdbc = jdbc;
        this.today = today;
        this.audit = audit;
    }

    /// Notes a session that begins with this request, and forgets those that are over.
    void begin(String session, UUID user, String browser, String address) {
        jdbc.sql("""
                        delete from browser_session
                        where user_id = :user
                        and made_at < now() - interval '1 hour'
                        and not exists (
                            select from spring_session where spring_session.session_id = browser_session.session_id)""").param("user", user).update();
        jdbc.sql("""
                        insert into browser_session (id, session_id, user_id, browser, address)
                        values (:id, :session, :user, :browser, :address)""")
                .param("id", Ids.next())
                .param("session", session)
                .param("user", user)
                .param("browser", browser.substring(0, Math.min(browser.length(), LONGEST)))
                .param("address", address)
                .update();
    }

    /// Notes as what the company's sign-in knows a session that it let begin.
    void vouch(String session, Voucher voucher) {
        jdbc.sql("""
                        update browser_session
                        set issuer = :issuer, subject = :subject, session_there = :there
                        where session_id = :session""")
                .param("issuer", voucher.issuer())
                .param("subject", voucher.subject())
                .param("there", voucher.session(), Types.VARCHAR)
                .param("session", session)
                .update();
    }

    /// Ends what began with a session at the company's sign-in; or, where it names none, all that somebody began there.
    ///
    /// @param subject `null` where it says only which session
    public void end(String issuer, @Nullable String subject, @Nullable String there) {
        if (subject == null && there == null) return;
        jdbc.sql("""
                        with ended as (
                            delete from spring_session
                            using browser_session
                            where browser_session.session_id = spring_session.session_id
                            and issuer = :issuer
                            and (cast(:subject as text) is null or subject = :subject)
                            and (cast(:there as text) is null or session_there = :there)
                            returning user_id
                        )
                        select distinct user_id from ended""")
                .param("issuer", issuer)
                .param("subject", subject, Types.VARCHAR)
                .param("there", there, Types.VARCHAR)
                .query((row, number) -> row.getObject("user_id", UUID.class))
                .list()
                .forEach(user -> audit.note(Act.SESSIONS_ENDED, user));
    }

    /// A user's, the one used last first.
    ///
    /// @param here the id of the session that asks
    @Transactional(readOnly = true)
    public List<OpenSession> of(UUID user, String here) {
        return jdbc.sql("""
                        select id, browser, address, creation_time, last_access_time, session_id = :here as here
                        from browser_session
                        join spring_session using (session_id)
                        where principal_name = :user
                        and expiry_time > :now
                        order by last_access_time desc
                        limit 100""")
                .param("here", here)
                .param("user", user.toString())
                .param("now", today.now().toEpochMilli())
                .query(OpenSessions::read)
                .list();
    }

    /// Signs a user out of one browser.
    ///
    /// @return `false` where they are not signed in there
    boolean end(UUID id, UUID user) {
        var ended = jdbc.sql("""
                        delete from spring_session
                        using browser_session
                        where browser_session.session_id = spring_session.session_id
                        and browser_session.id = :id
                        and user_id = :user""").param("id", id).param("user", user).update();
        if (ended > 0) audit.note(Act.SESSIONS_ENDED, user);
        return ended > 0;
    }

    private static OpenSession read(ResultSet row, int number) throws SQLException {
        return new OpenSession(
                row.getObject("id", UUID.class),
                row.getString("browser"),
                row.getString("address"),
                Instant.ofEpochMilli(row.getLong("creation_time")),
                Instant.ofEpochMilli(row.getLong("last_access_time")),
                row.getBoolean("here"));
    }
}
