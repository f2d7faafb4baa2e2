package io.throughline.exchange.export;

import io.throughline.exchange.load.Progress;
import io.throughline.exchange.schema.Catalogue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes an empty database what a backup holds. Its tables are made as they were then, filled in one transaction, read
/// back and compared, and brought up to date last. So it does not matter which server or version the backup came from.
final class Restoring {
    private final DataSource database;
    private final JdbcClient jdbc;
    private final Schema schema;
    private final Progress progress;

    Restoring(DataSource database, Progress progress) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.schema = new Schema(database);
        this.progress = progress;
    }

    Restored run(Path file) {
        return switch (new BackupFile(file).look(progress)) {
            case BackupFile.Look.Damaged damaged -> new Restored.Refused(damaged.why());
            case BackupFile.Look.Whole whole -> run(file, whole.manifest());
        };
    }

    private Restored run(Path file, Manifest manifest) {
        var then = MigrationVersion.fromVersion(manifest.schema());
        if (then.isNewerThan(schema.newest()))
            return new Restored.Refused(
                    file + " was written by a newer version of Throughline; use that one. Nothing was restored.");
        if (isInUse())
            return new Restored.Refused(
                    "Throughline is running on this database: stop it first. Nothing was restored.");
        if (!isEmpty())
            return new Restored.Refused("The database holds records already, and a backup is restored into an empty one"
                    + " only. Nothing was changed: name another data directory, or another database.");
        if (schema.isOthers())
            return new Restored.Refused(
                    "The database holds tables that are not Throughline's: make one for it alone. Nothing was changed.");
        schema.make(then);
        var refused = new TransactionTemplate(new JdbcTransactionManager(database)).execute(status -> {
            var problem = fill(file, manifest);
            if (problem.isPresent()) status.setRollbackOnly();
            return problem;
        });
        if (refused.isPresent()) return new Restored.Refused(refused.get());
        schema.make(schema.newest());
        jdbc.sql("analyze").update();
        return new Restored.Done(manifest.exportedAt(), manifest.tables().size(), manifest.rows());
    }

    private boolean isInUse() {
        return jdbc.sql("""
                        select exists (
                            select
                            from pg_stat_activity
                            where datname = current_database()
                            and application_name = 'Throughline'
                            and pid <> pg_backend_pid())""").query(Boolean.class).single();
    }

    /// Without records and without anybody who can sign in; a first start leaves no more than what passes.
    private boolean isEmpty() {
        var kept = Catalogue.everything(jdbc).stream()
                .filter(table -> !Catalogue.isPassing(table.name()))
                .map(table -> "exists (select from " + Neutral.quoted(table.name()) + ")")
                .toList();
        return kept.isEmpty()
                || !jdbc.sql("select " + String.join(" or ", kept))
                        .query(Boolean.class)
                        .single();
    }

    private Optional<String> fill(Path file, Manifest manifest) {
        try (var opened = Opened.of(file)) {
            Plain.prepare(jdbc);
            jdbc.sql("set constraints all deferred").update();
            // a second reader could make a scan begin in the middle, and the rows come in another order
            jdbc.sql("set local synchronize_seqscans = off").update();
            empty();
            for (var entry : manifest.tables()) {
                progress.at("Restoring " + entry.file(), entry.rows());
                if (!fill(opened.path(), entry))
                    return Optional.of("%s did not come back as it was written. Nothing was restored; please report it."
                            .formatted(entry.table()));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | DataAccessException e) {
            return Optional.of(
                    "The backup does not fit together; nothing was restored. The database says: " + e.getMessage());
        }
    }

    private void empty() {
        var tables = Catalogue.everything(jdbc);
        if (tables.isEmpty()) return;
        jdbc.sql("truncate "
                        + tables.stream()
                                .map(table -> Neutral.quoted(table.name()))
                                .collect(Collectors.joining(", ")))
                .update();
    }

    /// Whether what is then in the table is what is in the file, to the last bit.
    private boolean fill(Path folder, Manifest.Entry entry) throws IOException, SQLException {
        var copies = new CopyManager(DataSourceUtils.getConnection(database).unwrap(BaseConnection.class));
        var table = Neutral.quoted(entry.table());
        var columns = entry.columns().stream().map(Neutral::quoted).collect(Collectors.joining(", "));
        try (var in = Files.newInputStream(folder.resolve(entry.file()))) {
            copies.copyIn("copy %s (%s) from stdin with (format csv, header match)".formatted(table, columns), in);
        }
        var digest = Writing.sha256();
        try (var out = new Records(
                new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest)))) {
            copies.copyOut(
                    "copy (select %s from %s) to stdout with (format csv, header)".formatted(columns, table), out);
        }
        return HexFormat.of().formatHex(digest.digest()).equals(entry.sha256());
    }
}
