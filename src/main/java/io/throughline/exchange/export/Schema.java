package io.throughline.exchange.export;

import io.throughline.exchange.schema.Catalogue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of a database, as one migration or another leaves them.
final class Schema {
    private final DataSource database;
    private final Flyway flyway;

    Schema(DataSource database) {
        this.database = database;
        this.flyway = upTo(MigrationVersion.LATEST, database);
    }

    private static Flyway upTo(MigrationVersion version, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .cleanDisabled(false)
                .load();
    }

    /// The last migration that this program brings.
    MigrationVersion newest() {
        return newest(flyway);
    }

    static MigrationVersion newest(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// The last migration that the database has seen, of this program or a newer one.
    static Optional<MigrationVersion> present(Flyway flyway) {
        return Optional.ofNullable(flyway.info().current()).map(MigrationInfo::getVersion);
    }

    boolean isOthers() {
        return present(flyway).isEmpty()
                && !Catalogue.everything(JdbcClient.create(database)).isEmpty();
    }

    /// Makes the tables what they were after one migration. Only what is empty may be handed in: what is newer is
    /// cleaned away.
    void make(MigrationVersion version) {
        if (present(flyway).filter(now -> now.isNewerThan(version)).isPresent()) flyway.clean();
        upTo(version, database).migrate();
    }
}
