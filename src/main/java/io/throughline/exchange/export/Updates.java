package io.throughline.exchange.export;

import io.throughline.identity.Audit;
import io.throughline.postgres.DatabaseUnavailable;
import io.throughline.postgres.NewestStored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Brings the tables up to date at the start, with a backup before; what a newer program made is never touched, and
/// nothing is done while the clock can't be right.
@Configuration(proxyBeanMethods = false)
class Updates {
    private static final Logger LOG = LoggerFactory.getLogger(Updates.class);

    @Bean
    FlywayMigrationStrategy update(Backups backups, Environment environment) {
        var trusted = "right".equals(environment.getProperty("THROUGHLINE_CLOCK"));
        return flyway -> {
            if (!trusted) refuseWrongClock(flyway, Clock.systemUTC().instant());
            update(flyway, backups);
        };
    }

    /// What is written would be of a time before what is there already.
    static void refuseWrongClock(Flyway flyway, Instant now) {
        var database = flyway.getConfiguration().getDataSource();
        var problem = Audit.newest(database).flatMap(at -> new NewestStored(at).problem(now));
        problem.ifPresent(sentence -> {
            throw new DatabaseUnavailable(sentence + " Nothing was changed.");
        });
    }

    static void update(Flyway flyway, Backups backups) {
        var present = Schema.present(flyway);
        present.ifPresent(version -> refuseNewer(version, flyway));
        if (flyway.info().pending().length > 0) alone(flyway, () -> updateAlone(flyway, backups));
        else migrate(flyway);
    }

    /// Of nodes that start at the same time one makes the backup and updates, and the others find it done.
    private static void alone(Flyway flyway, Runnable update) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            // held by a transaction, for a pool in between may give the next one to another session
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('throughline update'))");
            update.run();
        } catch (SQLException e) {
            throw new IllegalStateException("The database ended while the tables were brought up to date.", e);
        }
    }

    private static void updateAlone(Flyway flyway, Backups backups) {
        var present = Schema.present(flyway);
        if (present.isPresent() && flyway.info().pending().length > 0) keep(backups, present.get());
        migrate(flyway);
    }

    private static void refuseNewer(MigrationVersion present, Flyway flyway) {
        if (!present.isNewerThan(Schema.newest(flyway))) return;
        throw new DatabaseUnavailable("The database was brought up to date by a newer Throughline (its tables are at "
                + present + ", this one knows " + Schema.newest(flyway)
                + "): start that one. Nothing was changed.");
    }

    private static void keep(Backups backups, MigrationVersion present) {
        try {
            var file = backups.beforeMigration(present.toString());
            LOG.warn("The tables are brought up to date; what there was before is in {}", file);
        } catch (IOException | UncheckedIOException e) {
            throw new DatabaseUnavailable("The tables have to be brought up to date, and the backup that is made before"
                    + " can't be written: " + e.getMessage() + ". Nothing was changed: make room, or set"
                    + " THROUGHLINE_BACKUPS to a folder that can be written.");
        }
    }

    /// Each migration is a transaction: whatever stops one, the next start goes on after the last that was whole.
    private static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException problem) {
            throw problem.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                    ? new DatabaseUnavailable(
                            "The database holds tables that are not Throughline's: make one of its own"
                                    + " and set DATABASE_URL to it. Nothing was changed.")
                    : problem;
        }
    }
}
