package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// What a request makes the database write of its session.
@WebTest
class SparingSessionsTest {
    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_only_looks_has_their_session_written_once_a_minute() {
        var id = begun(sessions);
        var first = written(id);

        touch(sessions, id, 59);
        assertThat(written(id)).isEqualTo(first);

        touch(sessions, id, 61);
        assertThat(written(id)).isNotEqualTo(first);
        assertThat(jdbc.sql("select expiry_time - last_access_time from spring_session where session_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void what_is_put_into_a_session_is_kept_at_once() {
        var id = begun(sessions);
        put(sessions, id);
        assertThat(sessions.findById(id).<String>getAttribute("word")).isEqualTo("kept");
    }

    private static <S extends Session> String begun(FindByIndexNameSessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static <S extends Session> void touch(
            FindByIndexNameSessionRepository<S> sessions, String id, int secondsLater) {
        var session = sessions.findById(id);
        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(secondsLater));
        sessions.save(session);
    }

    private static <S extends Session> void put(FindByIndexNameSessionRepository<S> sessions, String id) {
        var session = sessions.findById(id);
        session.setAttribute("word", "kept");
        sessions.save(session);
    }

    /// The place of the row, which is another after each write.
    private String written(String id) {
        return jdbc.sql("select cast(ctid as text) from spring_session where session_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
