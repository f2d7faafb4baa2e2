package io.throughline.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Processes of PostgreSQL that outlived the Throughline which started them, where the kernel could not be asked to
/// stop them with it. They are stopped, not taken over: a server that is ours from its start has our settings and ends
/// with us.
final class Orphans {
    private Orphans() {}

    /// Leaves no process behind that works in the cluster's directory. To be called only by who holds its lock.
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        var server = serverNamedIn(pidFile).filter(process -> isServerOf(cluster, process));
        if (server.isPresent() && !Signal.end(server.get(), Signal.INT)) {
            throw new DatabaseUnavailable("A PostgreSQL that an earlier Throughline left running on " + cluster
                    + " can't be stopped: end process " + server.get().pid() + " and start again.");
        }
        // a server that was killed leaves children that nobody tells to stop; recovery mends whatever they did
        for (var child : workingIn(cluster)) Signal.KILL.ends(child, Duration.ofSeconds(10));
        // its number may by now be another program's (a container that starts anew), and PostgreSQL would believe it
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> serverNamedIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        }
    }

    private static boolean isServerOf(Path cluster, ProcessHandle process) {
        try {
            String command =
                    Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"), StandardCharsets.ISO_8859_1);
            return List.of(command.split("\0")).contains(cluster.toString()) || worksIn(cluster, process);
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<ProcessHandle> workingIn(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(cluster, process))
                .toList();
    }

    private static boolean worksIn(Path cluster, ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", "" + process.pid(), "cwd"))
                            .equals(cluster)
                    && process.info()
                            .command()
                            .filter(program -> program.endsWith("/postgres"))
                            .isPresent();
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
