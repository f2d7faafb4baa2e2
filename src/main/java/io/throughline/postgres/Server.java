package io.throughline.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The running server process, child of a thread that lives as long as it.
///
/// @param port on 127.0.0.1
record Server(Process process, int port) {
    private static final long A_FEW_BLOCKS = 1 << 20;

    static Server start(Cluster cluster, Path log, Settings settings) throws IOException {
        for (int attempt = 1; ; attempt++) {
            var server = launch(cluster, log, settings);
            if (server.becomesReady(cluster.directory(), settings)) return server;
            String said = Files.readString(log);
            if (attempt == 10 || !isPassing(said)) throw new DatabaseUnavailable(sentence(cluster, log, said));
            pause(attempt * 100L);
        }
    }

    /// The kernel's promise to stop the server when its parent dies is about the parent *thread*, so that thread does
    /// nothing else but wait for the server. A daemon, for the JVM must not wait for it.
    private static Server launch(Cluster cluster, Path log, Settings settings) throws IOException {
        int port = freePort();
        var builder = Ran.builder(cluster.account().command(command(cluster, settings, port), "INT"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> {
            try {
                var process = builder.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return new Server(started.join(), port);
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static List<String> command(Cluster cluster, Settings settings, int port) {
        var command = new ArrayList<String>();
        command.add(cluster.binaries().program("postgres"));
        command.addAll(List.of("-D", cluster.directory().toString()));
        for (String option : settings.serverOptions(port)) command.addAll(List.of("-c", option));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /// The eighth line of `postmaster.pid` is the server's state. Recovery after a crash may take its time, so there is
    /// no limit as long as the server lives.
    private boolean becomesReady(Path cluster, Settings settings) throws IOException {
        try {
            while (process.isAlive()) {
                if (isReady(linesOf(cluster.resolve("postmaster.pid")))) return true;
                pause(10);
            }
            return false;
        } catch (IOException | RuntimeException e) {
            stop(settings);
            throw e;
        }
    }

    private static List<String> linesOf(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException notYet) {
            return List.of();
        }
    }

    private boolean isReady(List<String> lines) {
        return lines.size() >= 8
                && lines.getFirst().equals("" + process.pid())
                && lines.get(7).strip().equals("ready");
    }

    /// Another program was quicker to take the port, or killed children of an earlier server are not quite gone.
    private static boolean isPassing(String log) {
        return log.contains("Address already in use") || log.contains("pre-existing shared memory block");
    }

    private static String sentence(Cluster cluster, Path log, String said) {
        // on a disk without any room it can't even say so
        boolean noRoom = Reason.isNoRoom(said) || log.toFile().getUsableSpace() < A_FEW_BLOCKS;
        String why = noRoom
                ? "the disk is full: make room there"
                : said.lines()
                        .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                        .findFirst()
                        .map(line -> line.replaceFirst(".*(FATAL|PANIC): +", ""))
                        .orElse("it stopped without a reason");
        return "The database in " + cluster.directory() + " can't be started: " + why + "; its log is " + log + ".";
    }

    void stop(Settings settings) {
        Signal.end(process.toHandle(), settings.isDurable() ? Signal.INT : Signal.QUIT);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Stopped while PostgreSQL was starting.", e);
        }
    }
}
