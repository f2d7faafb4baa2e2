package io.throughline.exchange.read.value;

import java.util.Locale;
import java.util.Map;

/// Names of months as exports write them, by their first three or four letters: English, German, French, Spanish.
final class MonthNames {
    private static final Map<String, Integer> SHORT = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("jän", 1),
            Map.entry("feb", 2),
            Map.entry("fév", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("aoû", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("déc", 12),
            Map.entry("dic", 12));

    private MonthNames() {}

    /// @return 1 to 12, or 0 where the letters name no month
    static int month(char[] text, int from, int to) {
        if (to - from < 3) return 0;
        var name = new String(text, from, to - from).toLowerCase(Locale.ROOT);
        if (name.startsWith("juin")) return 6;
        if (name.startsWith("juil")) return 7;
        return SHORT.getOrDefault(name.substring(0, 3), 0);
    }
}
