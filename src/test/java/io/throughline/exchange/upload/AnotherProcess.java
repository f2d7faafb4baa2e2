package io.throughline.exchange.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/// A process that has read no upload yet.
public final class AnotherProcess {
    private final Spool spool;

    public AnotherProcess(DataSource database) {
        spool = new Spool(database);
    }

    public List<String> namesOf(Upload upload) {
        return spool.files(upload).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    public long bytesOf(Upload upload) {
        return spool.files(upload).stream().mapToLong(AnotherProcess::size).sum();
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
