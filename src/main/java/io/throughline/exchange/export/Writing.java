package io.throughline.exchange.export;

import io.throughline.exchange.load.Progress;
import io.throughline.exchange.schema.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes every table to a shelf, as one snapshot shows them.
record Writing(Extent extent, JdbcClient jdbc, CopyManager copies, Shelf shelf, Progress progress) {

    Manifest run() throws IOException, SQLException {
        Plain.prepare(jdbc);
        var entries = new ArrayList<Manifest.Entry>();
        for (var table : extent.tables(jdbc)) {
            var entry = write(table);
            progress.at("Writing " + entry.file(), entry.rows());
            entries.add(entry);
        }
        var manifest = new Manifest(extent.format(), Manifest.VERSION, now(), schema(), postgres(), entries);
        put(Manifest.FILE, manifest.json());
        if (extent == Extent.EVERYTHING) put(Manifest.SEAL, sealOf(manifest.json()));
        return manifest;
    }

    private void put(String file, byte[] content) throws IOException {
        try (var out = shelf.open(file)) {
            out.write(content, 0, content.length);
        }
    }

    static byte[] sealOf(byte[] manifest) {
        return HexFormat.of().formatHex(sha256().digest(manifest)).getBytes(StandardCharsets.US_ASCII);
    }

    private Manifest.Entry write(Table table) throws IOException, SQLException {
        var file = table.name() + ".csv";
        var digest = sha256();
        try (var out = shelf.open(file)) {
            var records = new Records(new BufferedOutputStream(new DigestOutputStream(out, digest)));
            copies.copyOut(query(table), records);
            records.flush();
            return new Manifest.Entry(
                    table.name(),
                    file,
                    table.columnNames(),
                    records.count() - 1,
                    HexFormat.of().formatHex(digest.digest()));
        }
    }

    private String query(Table table) {
        return "copy (select %s from %s) to stdout with (format csv, header)"
                .formatted(
                        table.columns().stream().map(extent::written).collect(Collectors.joining(", ")),
                        Neutral.quoted(table.name()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private Instant now() {
        return jdbc.sql("select now()").query(java.sql.Timestamp.class).single().toInstant();
    }

    private String postgres() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    /// The database tells which migration was its last.
    private String schema() {
        return jdbc.sql("""
                        select version
                        from flyway_schema_history
                        where success and version is not null
                        order by installed_rank desc
                        limit 1""").query(String.class).single();
    }
}
