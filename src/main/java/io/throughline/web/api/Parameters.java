package io.throughline.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what filters of lists hold, in the same forms in which JSON holds it.
public final class Parameters {
    private Parameters() {}

    public static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null) return null;
        return Day.of(text).orElseThrow(() -> new BadParameter(name, "It is no day such as 2026-03-31."));
    }

    public static @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null) return null;
        try {
            var instant = Instant.parse(text);
            if (text.length() <= 40 && Day.of(text.substring(0, 10)).isPresent()) return instant;
        } catch (DateTimeException e) {
            // said below
        }
        throw new BadParameter(name, "It is no instant such as 2026-03-31T09:14:00Z.");
    }

    public static <E extends Enum<E>> @Nullable E word(String name, @Nullable String text, Class<E> type) {
        if (text == null) return null;
        var found = inPath(text, type);
        if (found.isPresent()) return found.get();
        var words = Arrays.stream(type.getEnumConstants()).map(ApiJson::word).collect(Collectors.joining(", "));
        throw new BadParameter(name, "It is one of: " + words + ".");
    }

    /// The one that a word in a path stands for.
    public static <E extends Enum<E>> Optional<E> inPath(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ApiJson.word(constant).equals(word))
                .findFirst();
    }
}
