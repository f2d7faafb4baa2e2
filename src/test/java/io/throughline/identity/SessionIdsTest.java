package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.throughline.WebApp;
import io.throughline.WebTest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SessionIdsTest {
    @Autowired
    WebApp app;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_session_is_known_by_27_random_bytes_and_no_two_are_alike() {
        var ids = Stream.generate(new SessionIds()::generate).limit(1000).collect(Collectors.toSet());

        assertThat(ids).hasSize(1000).allMatch(id -> id.matches("[\\w-]{36}"));
    }

    @Test
    void whoever_comes_gets_such_an_id() throws Exception {
        app.mvc().perform(get("/sign-in"));

        assertThat(jdbc.sql("select session_id from spring_session order by creation_time desc limit 1")
                        .query(String.class)
                        .single())
                .matches("[\\w-]{36}")
                .doesNotMatch("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
    }
}
