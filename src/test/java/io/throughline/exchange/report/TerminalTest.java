package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.report.Terminal.Style;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void the_width_is_read_from_the_environment_and_kept_readable() {
        assertThat(columns("90")).isEqualTo(90);
        assertThat(columns("40")).isEqualTo(80);
        assertThat(columns("400")).isEqualTo(120);
        assertThat(columns("wide")).isEqualTo(100);
        assertThat(columns("")).isEqualTo(100);
    }

    @Test
    void colours_are_for_a_terminal_whose_user_wants_them() {
        assertThat(Terminal.of(Map.of(), true, StandardCharsets.UTF_8).colour()).isTrue();
        assertThat(Terminal.of(Map.of(), false, StandardCharsets.UTF_8).colour())
                .isFalse();
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true, StandardCharsets.UTF_8)
                        .colour())
                .isFalse();
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), true, StandardCharsets.UTF_8)
                        .colour())
                .isTrue();
        assertThat(Terminal.of(Map.of("TERM", "dumb"), true, StandardCharsets.UTF_8)
                        .colour())
                .isFalse();
    }

    @Test
    void signs_beyond_ascii_need_utf_8() {
        assertThat(Terminal.of(Map.of(), true, StandardCharsets.UTF_8).unicode())
                .isTrue();
        assertThat(Terminal.of(Map.of(), true, StandardCharsets.ISO_8859_1).unicode())
                .isFalse();
    }

    @Test
    void nothing_is_painted_where_nothing_is() {
        assertThat(new Terminal(80, true, true).style(Style.FAINT, "")).isEmpty();
        assertThat(new Terminal(80, true, true).style(Style.FAINT, "a")).isEqualTo("\u001b[2ma\u001b[0m");
    }

    private static int columns(String columns) {
        return Terminal.of(Map.of("COLUMNS", columns), true, StandardCharsets.UTF_8)
                .columns();
    }
}
