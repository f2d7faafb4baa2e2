package io.throughline.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The processes of a database, looked at from outside.
public final class Processes {
    private Processes() {}

    public static Optional<ProcessHandle> serverOf(Path home) {
        Path pidFile = home.resolve("postgres/postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void kill(ProcessHandle... processes) throws IOException, InterruptedException {
        var command = new StringBuilder("kill -KILL");
        for (var process : processes) command.append(' ').append(process.pid());
        new ProcessBuilder("sh", "-c", command.toString()).start().waitFor();
        for (var process : processes) process.onExit().join();
    }
}
