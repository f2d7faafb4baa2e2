package io.throughline.deals.spot;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How rules compare what files and people wrote: without spaces around it, and `A` to `Z` as `a` to `z`. PostgreSQL's
/// `lower(btrim(…) collate "C")` does the very same.
final class Plain {
    /// Of a number in a column of an import.
    static final String NUMBER = "^-{0,1}[0-9]{1,15}([.][0-9]{1,6}){0,1}$";

    private static final Pattern IS_NUMBER = Pattern.compile(NUMBER);

    private Plain() {}

    /// @return `null` where nothing is written
    static @Nullable String of(@Nullable String text) {
        if (text == null) return null;
        var plain = new StringBuilder();
        for (var c : trimmed(text).toCharArray()) plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        return plain.isEmpty() ? null : plain.toString();
    }

    static @Nullable BigDecimal number(String text) {
        var trimmed = trimmed(text);
        return IS_NUMBER.matcher(trimmed).matches() ? new BigDecimal(trimmed) : null;
    }

    private static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && text.charAt(from) == ' ') from++;
        while (to > from && text.charAt(to - 1) == ' ') to--;
        return text.substring(from, to);
    }
}
