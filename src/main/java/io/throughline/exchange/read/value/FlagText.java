package io.throughline.exchange.read.value;

import java.util.Locale;
import java.util.Set;

/// Reads one text as yes or no.
public final class FlagText {
    private static final Set<String> TRUE =
            Set.of("1", "true", "yes", "y", "t", "x", "ja", "oui", "si", "sí", "wahr", "vrai", "checked", "✓");
    private static final Set<String> FALSE =
            Set.of("0", "false", "no", "n", "f", "nein", "non", "falsch", "faux", "unchecked");

    private FlagText() {}

    /// @return `true` or `false`, empty where the text is neither
    public static String read(char[] text, int from, int to) {
        if (to - from > 9) return "";
        var word = new String(text, from, to - from).toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) return "true";
        return FALSE.contains(word) ? "false" : "";
    }
}
