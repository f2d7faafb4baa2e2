package io.throughline.postgres;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL that everything is kept in, reachable and new enough: our own or one that was given by address.
public sealed interface Database extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {
    /// Without user and password: it may be shown.
    String jdbcUrl();

    String user();

    String password();

    /// Whether it is over for this process: a server of ours that ended comes back with a new start alone.
    boolean isOver();

    @Override
    void close();

    /// The one that is meant to last: at `DATABASE_URL`, or without it our own in `THROUGHLINE_DATA`, else `./data`.
    ///
    /// @param environment gives a setting by its name, `null` where there is none
    static Database lasting(Function<String, @Nullable String> environment) {
        var address = environment.apply("DATABASE_URL");
        if (address != null && !address.isBlank()) return ExternalPostgres.at(address);
        return EmbeddedPostgres.in(Path.of(Objects.requireNonNullElse(environment.apply("THROUGHLINE_DATA"), "data")));
    }
}
