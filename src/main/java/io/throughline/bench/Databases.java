package io.throughline.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.throughline.postgres.EmbeddedPostgres;
import io.throughline.postgres.Pool;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A throw-away server, and on it as many empty migrated databases as are asked for, all alike.
final class Databases implements AutoCloseable {
    private static final String TEMPLATE = "bench_template";
    private final AtomicInteger count = new AtomicInteger();
    private final EmbeddedPostgres server;
    private final HikariDataSource admin;

    private Databases(EmbeddedPostgres server) {
        this.server = server;
        this.admin = new HikariDataSource(Pool.of(server));
    }

    static Databases start() {
        var databases = new Databases(EmbeddedPostgres.throwAway());
        databases.execute("create database " + TEMPLATE);
        try (var pool = databases.pool(TEMPLATE)) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return databases;
    }

    JdbcClient admin() {
        return JdbcClient.create(admin);
    }

    Empty empty() {
        var name = "bench_" + count.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return new Empty(this, name, pool(name));
    }

    /// One of them; dropped when it is closed.
    record Empty(Databases on, String name, HikariDataSource pool) implements AutoCloseable {
        /// With the password, as `DATABASE_URL` takes it.
        String address() {
            return on.server
                    .jdbcUrl()
                    .replaceFirst(
                            "^jdbc:postgresql://", "postgres://" + on.server.user() + ":" + on.server.password() + "@")
                    .replaceFirst("/[^/]*$", "/" + name);
        }

        @Override
        public void close() {
            pool.close();
            // without force: that would need the right to end the server's own autovacuum, which a plain drop sends
            // away
            on.execute("drop database " + name);
        }
    }

    private HikariDataSource pool(String database) {
        var config = Pool.of(server);
        config.setPoolName(database);
        config.setJdbcUrl(server.jdbcUrl().replaceFirst("/[^/]*$", "/" + database));
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private void execute(String sql) {
        admin().sql(sql).update();
    }

    @Override
    public void close() {
        admin.close();
        server.close();
    }
}
