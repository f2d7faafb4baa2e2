package io.throughline.cli;

import io.throughline.postgres.EmbeddedPostgres;
import io.throughline.postgres.Replica;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The application without its web part, on one database, for as long as a command runs.
record Application(ConfigurableApplicationContext context) implements AutoCloseable {

    /// Which database a command works on.
    enum On {
        /// An empty one that is deleted afterwards.
        THROW_AWAY("throw-away"),
        /// The one at `DATABASE_URL`, else our own in `THROUGHLINE_DATA`.
        LASTING("default");

        private final String property;

        On(String property) {
            this.property = property;
        }
    }

    /// @param act what its transactions are for
    static Application start(Class<?> application, On database, String act) {
        return new Application(new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties("throughline.database=" + database.property, "throughline.act=" + act)
                .logStartupInfo(false)
                .run());
    }

    /// The same with its web part, until it is closed.
    ///
    /// @param port 0 for any that is free
    static Application serve(Class<?> application, On database, int port) {
        return new Application(new SpringApplicationBuilder(application)
                .web(WebApplicationType.SERVLET)
                .properties("throughline.database=" + database.property, "server.port=" + port)
                .properties("throughline.replica=" + (database == On.LASTING && isCopied() ? "used" : "none"))
                .logStartupInfo(false)
                // the file of properties would say no
                .run("--db-scheduler.enabled=true"));
    }

    private static boolean isCopied() {
        return !Objects.requireNonNullElse(System.getenv(Replica.SETTING), "").isBlank();
    }

    /// Without its web part, on the lasting database, which another Throughline may have started.
    static Application startBeside(Class<?> application, String act) {
        var data = Path.of(Objects.requireNonNullElse(System.getenv("THROUGHLINE_DATA"), "data"));
        var running = System.getenv("DATABASE_URL") == null ? EmbeddedPostgres.running(data) : Optional.<String>empty();
        return new Application(new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties("throughline.database=" + On.LASTING.property, "throughline.act=" + act)
                .logStartupInfo(false)
                .run(running.stream()
                        .map(address -> "--DATABASE_URL=" + address)
                        .toArray(String[]::new)));
    }

    /// Where a browser on this machine finds it.
    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
