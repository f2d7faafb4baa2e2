package io.throughline.exchange.export;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder, or a zip as one.
record Opened(Path path, AutoCloseable closing) implements AutoCloseable {
    static Opened of(Path source) throws IOException {
        if (!Exports.isZip(source) || Files.isDirectory(source)) return new Opened(source, () -> {});
        var zip = FileSystems.newFileSystem(source);
        return new Opened(zip.getPath("/"), zip);
    }

    @Override
    public void close() throws IOException {
        try {
            closing.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
