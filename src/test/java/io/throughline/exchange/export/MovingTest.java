package io.throughline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.throughline.base.Today;
import io.throughline.exchange.load.Progress;
import io.throughline.postgres.Database;
import io.throughline.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MovingTest {
    @TempDir
    Path temp;

    private static HikariDataSource source(Database database) {
        return Restorable.pool(database.jdbcUrl(), database.user(), database.password());
    }

    private Path backup(DataSource source, String name) throws IOException {
        var file = temp.resolve(name);
        new Backups(Copies.exportsOf(source), new Today(Clock.systemUTC()), temp).write(file, Progress.NONE);
        return file;
    }

    private static void fill(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        for (var act : Edit.Act.values())
            new TransactionTemplate(new JdbcTransactionManager(source))
                    .executeWithoutResult(status -> new Edit(act, "one", "two", 3).make(JdbcClient.create(source)));
    }

    @Test
    void from_embedded_to_external_and_back_nothing_changes() throws IOException {
        try (var first = EmbeddedPostgres.throwAway();
                var server = EmbeddedPostgres.throwAway();
                var last = EmbeddedPostgres.throwAway();
                var before = source(first);
                var after = source(last)) {
            fill(before);
            var address = "postgres://%s:%s@%s"
                    .formatted(
                            server.user(),
                            URLEncoder.encode(server.password(), StandardCharsets.UTF_8),
                            server.jdbcUrl().replace("jdbc:postgresql://", ""));

            try (var external = Database.lasting(Map.of("DATABASE_URL", address)::get);
                    var between = source(external)) {
                assertThat(Backups.restore(between, backup(before, "one.zip"), Progress.NONE))
                        .isInstanceOf(Restored.Done.class);
                assertThat(Backups.restore(after, backup(between, "two.zip"), Progress.NONE))
                        .isInstanceOf(Restored.Done.class);
            }

            assertThat(Copies.allOf(JdbcClient.create(after))).isEqualTo(Copies.allOf(JdbcClient.create(before)));
        }
    }
}
