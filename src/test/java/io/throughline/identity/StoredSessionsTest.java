package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@WebTest
class StoredSessionsTest {
    @Autowired
    SessionRepository<?> sessions;

    @Test
    void two_requests_of_a_browser_that_add_the_same_to_its_session_at_once_both_succeed() {
        assertThat(afterTwo(sessions)).isEqualTo("second");
    }

    private static <S extends Session> String afterTwo(SessionRepository<S> sessions) {
        var fresh = sessions.createSession();
        sessions.save(fresh);
        var one = sessions.findById(fresh.getId());
        var other = sessions.findById(fresh.getId());
        one.setAttribute("word", "first");
        other.setAttribute("word", "second");
        sessions.save(one);
        sessions.save(other);
        return sessions.findById(fresh.getId()).getAttribute("word");
    }
}
