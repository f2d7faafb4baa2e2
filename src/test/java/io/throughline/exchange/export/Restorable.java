package io.throughline.exchange.export;

import com.zaxxer.hikari.HikariDataSource;
import io.throughline.TestDatabase;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database to restore into, looked at through connections that don't call themselves Throughline's.
record Restorable(TestDatabase database, DataSource source) implements AutoCloseable {
    static Restorable empty() {
        return at(TestDatabase.createEmpty());
    }

    static Restorable migrated() {
        return migratedTo(MigrationVersion.LATEST);
    }

    static Restorable migratedTo(MigrationVersion version) {
        var made = empty();
        made.flyway(version).migrate();
        return made;
    }

    private static Restorable at(TestDatabase database) {
        var pool = (HikariDataSource) database.dataSource();
        var source = new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        return new Restorable(database, source);
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
        database.close();
    }
}
