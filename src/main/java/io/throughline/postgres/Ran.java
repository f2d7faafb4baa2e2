package io.throughline.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A program that was run to its end, and what it said.
record Ran(int exitCode, String output) {
    static Ran as(Account account, List<String> command) {
        return fed("", account, command);
    }

    /// @param input what the program reads; it must fit in a pipe (some kilobytes)
    static Ran fed(String input, Account account, List<String> command) {
        try {
            var process = builder(account.command(command, "KILL"))
                    .redirectErrorStream(true)
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Stopped while PostgreSQL was being prepared.", e);
        }
    }

    /// The environment is not handed on: `PGDATA`, `LC_ALL` or `LD_LIBRARY_PATH` of the caller would change what runs.
    static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command);
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    boolean ok() {
        return exitCode == 0;
    }

    String lastLine() {
        return output.strip().lines().reduce("exit code " + exitCode, (earlier, later) -> later);
    }
}
