package io.throughline.exchange.export;

import io.throughline.exchange.load.Progress;
import io.throughline.identity.Act;
import io.throughline.identity.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Everything that is stored, as CSV (RFC 4180, UTF-8) with a manifest, in a folder or a zip; and back again.
@Repository
public class Exports {
    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate transaction;

    Exports(DataSource database, PlatformTransactionManager transactions) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /// Writes all tables of records with their histories as one snapshot shows them. What is written appears under its
    /// name only once it is complete.
    ///
    /// @param target a file that ends in `.zip`, or a folder; there must be nothing of that name yet
    /// @throws java.nio.file.FileAlreadyExistsException if there is
    public Manifest write(Path target, Progress progress) throws IOException {
        if (!Files.exists(target)) note();
        return write(Extent.RECORDS, target, progress);
    }

    /// Not with what the application makes of the audit: that waits for the tables, which wait for a backup.
    private void note() {
        transaction.executeWithoutResult(status -> Audit.on(jdbc).note(Act.EXPORTED, null));
    }

    Manifest write(Extent extent, Path target, Progress progress) throws IOException {
        if (Files.exists(target)) throw new java.nio.file.FileAlreadyExistsException(target.toString());
        var zip = isZip(target);
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        delete(unfinished);
        try {
            var manifest = snapshot.execute(status -> write(extent, unfinished, zip, progress));
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            delete(unfinished);
        }
    }

    private Manifest write(Extent extent, Path unfinished, boolean zip, Progress progress) {
        try (var shelf = Shelf.at(unfinished, zip)) {
            return new Writing(extent, jdbc, copies(), shelf, progress).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database stopped in the middle of the export: " + e.getMessage(), e);
        }
    }

    /// Whether a file or folder is an export of ours.
    public static boolean recognises(Path source) {
        try (var folder = Opened.of(source)) {
            return Manifest.find(folder.path(), Extent.RECORDS.format()).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /// Reads an export of ours into an empty database, in one transaction.
    public BroughtBack bringBack(Path source, Progress progress) throws IOException {
        try (var folder = Opened.of(source)) {
            var manifest = Manifest.find(folder.path(), Extent.RECORDS.format());
            if (manifest.isEmpty()) return new BroughtBack.Refused(source + " is not an export of Throughline.");
            return transaction.execute(status -> {
                var result = bringBack(folder.path(), manifest.get(), progress);
                if (result instanceof BroughtBack.Refused) status.setRollbackOnly();
                return result;
            });
        } catch (DataAccessException e) {
            return refused(e.getMostSpecificCause());
        }
    }

    private BroughtBack bringBack(Path folder, Manifest manifest, Progress progress) {
        try {
            return new BringingBack(jdbc, copies(), folder, manifest, progress).run();
        } catch (SQLException e) {
            return refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BroughtBack refused(Throwable cause) {
        return new BroughtBack.Refused(
                "The export does not fit together; nothing was changed. The database says: " + cause.getMessage());
    }

    private CopyManager copies() throws SQLException {
        return new CopyManager(DataSourceUtils.getConnection(database).unwrap(BaseConnection.class));
    }

    static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) return;
        try (var all = Files.walk(path)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
        }
    }
}
