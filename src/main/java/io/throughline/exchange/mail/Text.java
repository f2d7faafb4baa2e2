package io.throughline.exchange.mail;

import org.jspecify.annotations.Nullable;

/// Words of a file as one line that can be kept.
final class Text {
    static final String NO_SUBJECT = "No subject";
    private static final int LONGEST = 500;

    private Text() {}

    static String line(@Nullable String text) {
        if (text == null) return "";
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LONGEST) return line;
        var end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
