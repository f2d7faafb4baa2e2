package io.throughline.exchange.export;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.throughline.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database to restore into, looked at through connections that don't call themselves Throughline's.
record Restorable(TestDatabase database, HikariDataSource source) implements AutoCloseable {
    static Restorable empty() {
        return at(TestDatabase.createEmpty());
    }

    static Restorable migrated() {
        return at(TestDatabase.create());
    }

    static Restorable migratedTo(MigrationVersion version) {
        var made = empty();
        made.flyway(version).migrate();
        return made;
    }

    private static Restorable at(TestDatabase database) {
        var pool = (HikariDataSource) database.dataSource();
        return new Restorable(database, pool(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()));
    }

    /// A connection for each statement would cost more than the statement.
    static HikariDataSource pool(String address, String user, String password) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(address);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    Flyway flyway(MigrationVersion version) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(version)
                .load();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    JdbcClient beingUsed() {
        return database.jdbc();
    }

    @Override
    public void close() {
        source.close();
        database.close();
    }
}
