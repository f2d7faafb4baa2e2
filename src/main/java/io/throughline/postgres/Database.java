package io.throughline.postgres;

/// The PostgreSQL that everything is kept in, reachable and new enough: our own or one that was given by address.
public sealed interface Database extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {
    /// Without user and password: it may be shown.
    String jdbcUrl();

    String user();

    String password();

    @Override
    void close();
}
