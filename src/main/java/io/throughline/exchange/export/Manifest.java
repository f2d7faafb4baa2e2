package io.throughline.exchange.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What an export or a backup says of itself in `manifest.json`.
///
/// @param version of the form of the files
/// @param exportedAt the moment that all files show
/// @param schema the last migration of the database it came from
/// @param postgres the version of the server it came from, `null` in exports of before it was kept
/// @param tables in the order in which they have to be loaded
public record Manifest(
        String format,
        int version,
        Instant exportedAt,
        String schema,
        @Nullable String postgres,
        List<Entry> tables) {
    static final String FILE = "manifest.json";

    /// Beside a backup's manifest: its SHA-256.
    static final String SEAL = "manifest.sha256";

    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param rows without the header
    /// @param sha256 of the file, in small hexadecimal letters
    public record Entry(String table, String file, List<String> columns, long rows, String sha256) {}

    byte[] json() {
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    long rows() {
        return tables.stream().mapToLong(Entry::rows).sum();
    }

    /// The manifest in a folder, if it is one of ours.
    ///
    /// @param format of an export or of a backup
    static Optional<Manifest> find(Path folder, String format) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (var in = Files.newInputStream(file)) {
            return Optional.of(JSON.readValue(in, Manifest.class)).filter(manifest -> format.equals(manifest.format));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
