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
            // numbered here, for a sequence leaves gaps after a crash
            statement.execute("create table if not exists written (id bigint primary key)");
            try (var last = statement.executeQuery("select count(*) from written")) {
                last.next();
                for (long id = last.getLong(1) + 1; ; id++) {
                    statement.executeUpdate("insert into written (id) values (" + id + ")");
                    System.out.println(id);
                }
            }
        }
    }
}
