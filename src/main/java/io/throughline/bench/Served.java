package io.throughline.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The application in a process of its own, as `start` runs it, on the filled database.
///
/// @param address where it is
/// @param nanos from its start to the first page
record Served(Process process, String address, long nanos) implements AutoCloseable {
    private static final Pattern AT = Pattern.compile("Throughline is at (http://localhost:\\d+)");
    private static final String UNLIMITED = "100000000";
    private static final List<String> LIMITS = List.of("TOKEN", "SESSION", "ADDRESS", "SIGN_INS");

    /// @param home a folder of its own
    /// @param warm with what Java learnt of the application when it was built, where that is there
    /// @throws IllegalStateException where it does not start
    static Served start(Databases.Empty database, Path home, boolean warm) {
        var begun = System.nanoTime();
        try {
            var builder = new ProcessBuilder(command(warm))
                    .redirectError(home.resolve("server.log").toFile());
            builder.environment().put("THROUGHLINE_DATA", home.toString());
            builder.environment().put("DATABASE_URL", database.address());
            LIMITS.forEach(limit -> builder.environment().put("THROUGHLINE_LIMITS_" + limit, UNLIMITED));
            var process = builder.start();
            var address = address(process);
            answered(address);
            return new Served(process, address, System.nanoTime() - begun);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The server does not start.", e);
        }
    }

    private static List<String> command(boolean warm) throws IOException {
        var command = new ArrayList<>(withTheFolder());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X") || flag.startsWith("--enable-native-access"))
                .filter(flag -> warm || !flag.startsWith("-XX:AOT"))
                .forEach(command::add);
        command.addAll(List.of("-cp", classPath(), "io.throughline.Throughline", "start", "--port", "0"));
        return command;
    }

    /// A package calls its program by an open folder, which a process of its own has to open as well.
    private static List<String> withTheFolder() throws IOException {
        var program = Path.of(classPath());
        if (!program.startsWith("/proc/self/fd")) return List.of();
        var opened = "exec %s<\"$0\"; exec \"$@\"".formatted(program.getName(3));
        return List.of(
                "/bin/sh", "-c", opened, program.resolveSibling("").toRealPath().toString());
    }

    /// Without what is there for tests.
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String address(Process process) throws IOException {
        var said = process.inputReader();
        for (String line; (line = said.readLine()) != null; ) {
            var at = AT.matcher(line);
            if (!at.find()) continue;
            Thread.ofVirtual().start(() -> drain(said));
            return at.group(1);
        }
        throw new IOException("It ended before it said where it is.");
    }

    /// So that it never waits for a reader. When it is stopped its last lines are nobody's any more.
    private static void drain(BufferedReader said) {
        try {
            while (said.readLine() != null) {}
        } catch (IOException closed) {
            return;
        }
    }

    private static void answered(String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = http.send(
                    HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200) throw new IOException("The first page is answered " + page.statusCode());
        }
    }

    /// Processor time so far, in nanoseconds.
    long cpu() {
        return process.toHandle()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    Memory memory() {
        return Memory.of(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
