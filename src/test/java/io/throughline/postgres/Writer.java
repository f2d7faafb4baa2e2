package io.throughline.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;

/// What the tests run in a JVM of its own and kill: it writes one row after the other, and says so when it is
/// committed.
final class Writer {
    private Writer() {}

    public static void main(String[] args) throws Exception {
        try (var postgres = EmbeddedPostgres.in(Path.of(args[0]));
                var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (id bigint generated always as identity)");
            while (true) {
                try (var id = statement.executeQuery("insert into written default values returning id")) {
                    id.next();
                    System.out.println(id.getLong(1));
                }
            }
        }
    }
}
