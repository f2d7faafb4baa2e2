package io.throughline.exchange.export;

import io.throughline.exchange.load.Progress;
import io.throughline.exchange.schema.Catalogue;
import io.throughline.exchange.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the tables of an export into an empty database. Rows are inserted as they are, versions, stored times and
/// histories among them: history is kept by triggers on updates and deletes only.
final class BringingBack {
    private final JdbcClient jdbc;
    private final CopyManager copies;
    private final Path folder;
    private final Manifest manifest;
    private final Progress progress;
    private final Map<String, Table> tables;

    BringingBack(JdbcClient jdbc, CopyManager copies, Path folder, Manifest manifest, Progress progress) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.folder = folder;
        this.manifest = manifest;
        this.progress = progress;
        this.tables = Catalogue.shown(jdbc).stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    BroughtBack run() throws IOException, SQLException {
        var reason = refusal();
        if (reason.isPresent()) return new BroughtBack.Refused(reason.get());
        Plain.prepare(jdbc);
        jdbc.sql("set constraints all deferred").update();
        var rows = 0L;
        for (var entry : manifest.tables()) {
            var damage = read(entry);
            if (damage.isPresent()) return new BroughtBack.Refused(damage.get());
            rows += entry.rows();
            progress.at("Reading " + entry.file(), entry.rows());
        }
        jdbc.sql("analyze").update();
        return new BroughtBack.Done(manifest.tables().size(), rows);
    }

    private Optional<String> refusal() {
        if (manifest.version() > Manifest.VERSION)
            return Optional.of("The export was written by a newer version of Throughline; use that one.");
        return manifest.tables().stream()
                .map(this::refusal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> refusal(Manifest.Entry entry) {
        var table = tables.get(entry.table());
        if (table == null || !table.columnNames().containsAll(entry.columns()))
            return Optional.of(
                    "The export has columns of %s that this version of Throughline does not know; use a newer"
                                    .formatted(entry.table())
                            + " one. Nothing was changed.");
        if (!entry.file().equals(entry.table() + ".csv") || !Files.isRegularFile(folder.resolve(entry.file())))
            return Optional.of("The export lacks its file %s. Nothing was changed.".formatted(entry.file()));
        var filled = jdbc.sql("select exists (select from " + Neutral.quoted(table.name()) + ")")
                .query(Boolean.class)
                .single();
        // what was done in this database so far, starting it among them, is no reason not to
        return filled && !entry.table().equals("audit_event")
                ? Optional.of("The database holds rows of %s already, and an export can only be brought back into an"
                                .formatted(entry.table())
                        + " empty one. Nothing was changed: name another data directory.")
                : Optional.empty();
    }

    private Optional<String> read(Manifest.Entry entry) throws IOException, SQLException {
        var digest = Writing.sha256();
        long rows;
        try (var in = new DigestInputStream(Files.newInputStream(folder.resolve(entry.file())), digest)) {
            rows = read(Objects.requireNonNull(tables.get(entry.table())), entry.columns(), in);
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return rows == entry.rows() && HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())
                ? Optional.empty()
                : Optional.of("%s is not as it was exported: it was changed or damaged. Nothing was changed here."
                        .formatted(entry.file()));
    }

    /// By way of a table without rules, so that text can be put back as it was in one go.
    private long read(Table table, List<String> names, java.io.InputStream in) throws IOException, SQLException {
        var columns = table.columns().stream()
                .filter(column -> names.contains(column.name()))
                .toList();
        var listed = names.stream().map(Neutral::quoted).collect(Collectors.joining(", "));
        jdbc.sql("create temp table arriving on commit drop as select %s from %s with no data"
                        .formatted(listed, Neutral.quoted(table.name())))
                .update();
        var rows = copies.copyIn("copy arriving from stdin with (format csv, header match)", in);
        jdbc.sql("insert into %s (%s) select %s from arriving"
                        .formatted(
                                Neutral.quoted(table.name()),
                                columns.stream()
                                        .map(c -> Neutral.quoted(c.name()))
                                        .collect(Collectors.joining(", ")),
                                columns.stream().map(Neutral::read).collect(Collectors.joining(", "))))
                .update();
        jdbc.sql("drop table arriving").update();
        return rows;
    }
}
