package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnOutputTest {
    private final ByteArrayOutputStream own = new ByteArrayOutputStream();
    private final ByteArrayOutputStream others = new ByteArrayOutputStream();

    @AfterEach
    void end() {
        OwnOutput.end();
    }

    @Test
    void what_threads_from_before_write_goes_where_it_went() throws Exception {
        try (var before = Executors.newSingleThreadExecutor()) {
            before.submit(() -> {}).get();
            OwnOutput.begin();
            var out = OwnOutput.of(own, new PrintStream(others, true, StandardCharsets.UTF_8));
            out.println("mine");
            before.submit(() -> out.println("theirs")).get();
            Thread.ofPlatform().start(() -> out.println("my thread's")).join();
            Thread.ofVirtual().start(() -> out.println("my virtual thread's")).join();
        }

        assertThat(own.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("mine", "my thread's", "my virtual thread's");
        assertThat(others.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("theirs");
    }
}
