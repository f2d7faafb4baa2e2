package io.throughline.cli;

import io.throughline.Throughline;
import io.throughline.postgres.EmbeddedPostgres;
import io.throughline.postgres.ExternalPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The program as it is shipped, in a process of its own that may be killed.
final class StartedProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern AT = Pattern.compile("Throughline is at (http://localhost:\\d+)");

    private final Process process;
    private final Path home;
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final List<Thread> readers = new ArrayList<>();

    private StartedProcess(Process process, Path home) {
        this.process = process;
        this.home = home;
        readers.add(Thread.ofPlatform().daemon().start(() -> read(process.inputReader(), out)));
        readers.add(Thread.ofPlatform().daemon().start(() -> read(process.errorReader(), err)));
    }

    /// `start` on a port that is free.
    static StartedProcess start(Path home, Map<String, String> environment) throws IOException {
        var builder = command(home, "start", "--port", "0");
        builder.environment().putAll(environment);
        return new StartedProcess(builder.start(), home);
    }

    /// A `start` that somebody else put together. Its database is not asked.
    static StartedProcess of(ProcessBuilder builder) throws IOException {
        return new StartedProcess(builder.start(), Path.of(""));
    }

    static ProcessBuilder command(Path home, String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                Throughline.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().remove("DATABASE_URL");
        builder.environment().put("THROUGHLINE_DATA", home.toString());
        return builder;
    }

    /// Without what is there for tests.
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void read(BufferedReader from, StringBuffer into) {
        try (from) {
            for (int character; (character = from.read()) >= 0; ) into.append((char) character);
        } catch (IOException ended) {
            // killed
        }
    }

    /// Waits until it says where it is.
    String address() {
        return said(AT);
    }

    /// Waits until it has said something of a form, to the end of the word.
    ///
    /// @return the first group
    String said(Pattern form) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var at = form.matcher(out);
            if (at.find() && at.end() < out.length()) return at.group(1);
            if (!process.isAlive()) break;
            pause();
        }
        throw new AssertionError("It did not say " + form + ": " + out + err + doing());
    }

    /// What its threads do, if it lives.
    private String doing() {
        if (!process.isAlive()) return " It ended with " + process.exitValue() + ".";
        var jstack = Path.of(System.getProperty("java.home"), "bin", "jstack").toString();
        try (var said = new ProcessBuilder(jstack, "" + process.pid()).start().inputReader()) {
            return said.readAllAsString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// Waits until the log says it.
    void says(String words) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (err.indexOf(words) < 0) {
            if (!process.isAlive() || System.nanoTime() > until)
                throw new AssertionError("It never said “" + words + "”: " + out + err);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String out() {
        return out.toString();
    }

    String log() {
        return err.toString();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Tells it to stop, as `Ctrl-C` does.
    void stop() {
        process.destroy();
    }

    /// Waits for its end.
    int ended() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new AssertionError("It does not end: " + out + err);
        for (var reader : readers) reader.join();
        return process.exitValue();
    }

    /// Its database, while it runs.
    JdbcClient jdbc() {
        return EmbeddedPostgres.running(home)
                .map(ExternalPostgres::at)
                .map(postgres -> JdbcClient.create(
                        new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())))
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
