package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class SchemaTest {
    private static final Path COMMITTED = Path.of("db/schema.sql");
    private static final Path PRESENT = Path.of("target/schema.sql");

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_committed_schema_is_what_the_migrations_make() throws IOException {
        Files.writeString(PRESENT, SchemaDump.of(jdbc));

        assertThat(COMMITTED)
                .as("The schema changed. If that was meant: cp %s %s", PRESENT, COMMITTED)
                .hasSameTextualContentAs(PRESENT);
    }
}
