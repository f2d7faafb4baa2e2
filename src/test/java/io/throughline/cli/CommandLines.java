package io.throughline.cli;

import com.zaxxer.hikari.HikariDataSource;
import io.throughline.TestDatabase;
import io.throughline.Throughline;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// Runs command lines as a person types them, in this JVM and on one database, and keeps what they print.
final class CommandLines implements AutoCloseable {
    private static final String ADDRESS = "DATABASE_URL";

    private final TestDatabase database = TestDatabase.create();

    /// What a command line printed and ended with.
    record Said(int code, String out, String err) {
        /// Standard error without what only shows progress.
        String complaint() {
            return String.join(
                    "\n",
                    err.lines()
                            .filter(line -> !line.matches("(Starting|Reading|Matching|Storing|Stored|Reviewing) .*"))
                            .toList());
        }
    }

    Said say(Object... words) {
        return say(Map.of(ADDRESS, address(database)), words);
    }

    /// @param settings as the environment would have them
    static Said say(Map<String, String> settings, Object... words) {
        return say(new ByteArrayOutputStream(), settings, words);
    }

    private static Said say(ByteArrayOutputStream out, Map<String, String> settings, Object... words) {
        var err = new ByteArrayOutputStream();
        var before = new PrintStream[] {System.out, System.err};
        settings.forEach(System::setProperty);
        OwnOutput.begin();
        System.setOut(OwnOutput.of(out, before[0]));
        System.setErr(OwnOutput.of(err, before[1]));
        try {
            var line = Stream.of(words).map(String::valueOf).toArray(String[]::new);
            var code = Commands.run(Program.class, line);
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before[0]);
            System.setErr(before[1]);
            OwnOutput.end();
            settings.keySet().forEach(System::clearProperty);
        }
    }

    /// Whether it starts for the browser; if so it is stopped again.
    static boolean starts(Map<String, String> settings) throws InterruptedException {
        var out = new ByteArrayOutputStream();
        var running = Thread.ofPlatform().start(() -> say(out, settings, "start", "--port", "0"));
        var started = false;
        while (running.isAlive() && !started) {
            started = out.toString(StandardCharsets.UTF_8).contains("Throughline is at");
            Thread.sleep(50);
        }
        running.interrupt();
        running.join();
        return started;
    }

    Said imports(Path file) {
        return say("import", file);
    }

    static String address(TestDatabase database) {
        try (var pool = database.dataSource().getConnection()) {
            var hikari = database.dataSource().unwrap(HikariDataSource.class);
            return pool.getMetaData().getURL().replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "") + "?user="
                    + hikari.getUsername() + "&password=" + hikari.getPassword();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> column(String sql) {
        return database.jdbc().sql(sql).query((row, n) -> row.getString(1)).list();
    }

    /// How many rows there are of all that an import could bring.
    List<String> rows() {
        return column("""
                select 'import ' || count(*) from import
                union all select 'deal ' || count(*) from deal
                union all select 'organization ' || count(*) from organization
                union all select 'person ' || count(*) from person
                union all select 'user ' || count(*) from app_user
                union all select 'carried ' || count(*) from carried_field
                union all select 'stage ' || count(*) from stage_meaning""");
    }

    @Override
    public void close() {
        database.close();
    }

    /// The application without what is there for other tests.
    @EnableAutoConfiguration
    @ComponentScan(
            basePackageClasses = Throughline.class,
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class),
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class)
            })
    static class Program {}
}
