package io.throughline.exchange.export;

import io.throughline.postgres.DatabaseUnavailable;
import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings the tables up to date at the start, with a backup before; what a newer program made is never touched.
@Configuration(proxyBeanMethods = false)
class Updates {
    private static final Logger LOG = LoggerFactory.getLogger(Updates.class);

    @Bean
    FlywayMigrationStrategy update(Backups backups) {
        return flyway -> update(flyway, backups);
    }

    static void update(Flyway flyway, Backups backups) {
        var present = Schema.present(flyway);
        present.ifPresent(version -> refuseNewer(version, flyway));
        if (present.isPresent() && flyway.info().pending().length > 0) keep(backups, present.get());
        flyway.migrate();
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
        } catch (IOException e) {
            throw new DatabaseUnavailable("The tables have to be brought up to date, and the backup that is made before"
                    + " can't be written: " + e.getMessage() + ". Nothing was changed: make room, or set"
                    + " THROUGHLINE_BACKUPS to a folder that can be written.");
        }
    }
}
