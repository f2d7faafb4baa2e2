package io.throughline.exchange.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What a terminal can show.
///
/// @param columns its width, kept between 80 and 120 where it is read from the environment
/// @param colour colours and weights; never when output goes to a file, or NO_COLOR is set
/// @param unicode lines and signs beyond ASCII
public record Terminal(int columns, boolean colour, boolean unicode) {
    private static final int USUAL = 100;

    public static Terminal of(Map<String, String> environment, boolean isTerminal, Charset charset) {
        var colour = isTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        var unicode = charset.equals(StandardCharsets.UTF_8);
        return new Terminal(columns(environment.getOrDefault("COLUMNS", "")), colour, unicode);
    }

    private static int columns(String columns) {
        return columns.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(columns), 80, 120) : USUAL;
    }

    String style(Style style, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    enum Style {
        STRONG("1"),
        FAINT("2"),
        KNOWN("34"),
        PROBLEM("31"),
        STRONG_PROBLEM("1;31");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
