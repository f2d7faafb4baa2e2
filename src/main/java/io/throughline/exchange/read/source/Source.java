package io.throughline.exchange.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file of an import, or one entry of a zip.
///
/// @param name the file's name; within a folder `exports/Account.csv`, within a zip `export.zip/Account.csv`
public record Source(String name, Opening opening) {

    /// Opens the bytes from their beginning, as often as asked.
    public interface Opening {
        InputStream open() throws IOException;
    }

    static Source ofFile(String name, Path path) {
        return new Source(name, () -> Files.newInputStream(path));
    }

    public InputStream open() throws IOException {
        return opening.open();
    }

    /// The name without folder or zip.
    public String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
