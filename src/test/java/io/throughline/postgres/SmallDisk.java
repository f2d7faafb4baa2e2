package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk of its own, in memory, that can be full or only be read. Only root can have one.
public record SmallDisk(Path path) implements AutoCloseable {
    public static SmallDisk at(Path path, int megabytes) throws IOException {
        assumeThat(Account.isRoot()).as("root, who alone can mount a disk").isTrue();
        Files.createDirectories(path);
        var mounted = run("mount", "-t", "tmpfs", "-o", "mode=755,size=" + megabytes + "m", "tmpfs", path.toString());
        assumeThat(mounted).as("the right to mount a disk").isTrue();
        return new SmallDisk(path);
    }

    public void isNow(String... options) {
        assertThat(run("mount", "-o", "remount," + String.join(",", options), path.toString()))
                .isTrue();
    }

    /// Leaves no room at all.
    public Path fill() throws IOException {
        var filler = path.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            for (var block = new byte[4096]; ; ) out.write(block);
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        return filler;
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        run("umount", "--lazy", path.toString());
    }
}
