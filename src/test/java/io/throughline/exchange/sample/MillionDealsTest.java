package io.throughline.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class MillionDealsTest {
    private static final int MILLION = 1_000_000;

    @Test
    void a_million_deals_are_written_within_48_megabytes(@TempDir Path folder)
            throws IOException, InterruptedException {
        var written = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MillionDealsTest.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(written.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(written.exitValue()).isZero();
        try (var lines = Files.lines(folder.resolve("Opportunity.csv"))) {
            assertThat(lines.filter(line -> line.startsWith("006"))).hasSize(MILLION);
        }
    }

    /// What the other process does.
    public static void main(String[] arguments) {
        new SampleExport(SampleExportTest.TODAY, 1, MILLION).writeDeals(Path.of(arguments[0]));
    }
}
