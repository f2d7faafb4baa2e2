package io.throughline.exchange.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The bytes of uploads: kept in the database, where every node finds them and a crash leaves them, and copied to a
/// folder of this process while they are read. Whichever node imports an upload or throws it away, the copies of all go
/// within minutes.
@Component
class Spool implements SmartInitializingSingleton, DisposableBean {
    private static final int PART = 1 << 20;
    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);

    /// For as long a copy may belong to an upload that is not stored yet.
    private static final Duration ARRIVING = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private @Nullable Path folder;
    private final ScheduledExecutorService sweeping = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("sweeping copies of uploads").factory());

    Spool(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) folder = Files.createTempDirectory("throughline-uploads");
        return folder;
    }

    /// Copies files into a folder of their own, from where they are read at once.
    List<Path> take(UUID id, List<Incoming> files) {
        try {
            var own = Files.createDirectories(folder().resolve(id.toString()));
            for (var file : files)
                try (var in = file.bytes().getInputStream()) {
                    Files.copy(in, file.in(own));
                }
            return files.stream().map(file -> file.in(own)).toList();
        } catch (IOException e) {
            forget(id);
            throw new UncheckedIOException(e);
        }
    }

    /// Stores files for good, within the transaction of their upload.
    long store(UUID id, List<Path> files) {
        var bytes = 0L;
        try {
            for (var file = 0; file < files.size(); file++)
                try (var in = Files.newInputStream(files.get(file))) {
                    bytes += store(id, file, in);
                }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long store(UUID id, int file, InputStream in) throws IOException {
        var bytes = 0L;
        for (var place = 0; ; place++) {
            var part = in.readNBytes(PART);
            if (part.length == 0) return bytes;
            bytes += part.length;
            jdbc.sql("insert into upload_part (upload_id, file, place, bytes) values (:id, :file, :place, :bytes)")
                    .param("id", id)
                    .param("file", file)
                    .param("place", place)
                    .param("bytes", part)
                    .update();
        }
    }

    /// The files of an upload, fetched from the database where this process hasn't got them yet.
    synchronized List<Path> files(Upload upload) {
        try {
            var own = folder().resolve(upload.id().toString());
            if (!Files.isDirectory(own)) fetch(upload, own);
            return upload.files().stream().map(own::resolve).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetch(Upload upload, Path own) throws IOException {
        var arriving = Files.createTempDirectory(folder(), "arriving");
        for (var file = 0; file < upload.files().size(); file++)
            fetch(upload.id(), file, arriving.resolve(upload.files().get(file)));
        Files.move(arriving, own);
    }

    private void fetch(UUID id, int file, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            for (var place = 0; ; place++) {
                var part = jdbc.sql("""
                                select bytes from upload_part where upload_id = :id and file = :file and place = :place""")
                        .param("id", id)
                        .param("file", file)
                        .param("place", place)
                        .query((row, number) -> row.getBytes("bytes"))
                        .optional();
                if (part.isEmpty()) return;
                out.write(part.get());
            }
        }
    }

    /// This process needs the copies no longer.
    synchronized void forget(UUID id) {
        if (folder != null) delete(folder.resolve(id.toString()));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what can go wrong is caught each time
    public void afterSingletonsInstantiated() {
        sweeping.scheduleWithFixedDelay(
                () -> sweep(Instant.now().minus(ARRIVING)), OFTEN.toMillis(), OFTEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Away with copies of what is no upload any more, wherever it was imported or thrown away.
    ///
    /// @param arrived what is younger stays
    synchronized void sweep(Instant arrived) {
        if (folder == null) return;
        try (var copies = Files.list(folder)) {
            for (var copy : copies.toList())
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(arrived) && isGone(copy)) delete(copy);
        } catch (IOException | RuntimeException problem) {
            LOG.debug("Copies of uploads could not be swept.", problem);
        }
    }

    private boolean isGone(Path copy) {
        return jdbc.sql("select not exists (select from upload where id::text = :id)")
                .param("id", copy.getFileName().toString())
                .query(Boolean.class)
                .single();
    }

    @Override
    public synchronized void destroy() {
        sweeping.shutdownNow();
        if (folder != null) delete(folder);
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
