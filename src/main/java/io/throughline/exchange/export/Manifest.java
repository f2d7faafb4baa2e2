package io.throughline.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What an export says of itself in `manifest.json`.
///
/// @param version of the form of the export
/// @param schema the last migration of the database it came from
/// @param tables in the order in which they have to be loaded
public record Manifest(String format, int version, Instant exportedAt, String schema, List<Entry> tables) {
    static final String FILE = "manifest.json";
    static final String FORMAT = "throughline-export";
    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param rows without the header
    /// @param sha256 of the file, in small hexadecimal letters
    public record Entry(String table, String file, List<String> columns, long rows, String sha256) {}

    void write(OutputStream out) {
        out(out, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }

    private static void out(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
            out.write('\n');
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The manifest in a folder, if it is an export of ours.
    static Optional<Manifest> find(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (var in = Files.newInputStream(file)) {
            return Optional.of(JSON.readValue(in, Manifest.class)).filter(manifest -> FORMAT.equals(manifest.format));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
