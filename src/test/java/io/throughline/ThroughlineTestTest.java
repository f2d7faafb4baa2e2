package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class ThroughlineTestTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void the_application_stands_on_a_database_of_this_class() {
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
    }
}
