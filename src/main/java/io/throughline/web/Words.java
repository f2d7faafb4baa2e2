package io.throughline.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What pages say, from the message bundles: `messages/<module>.properties`, ICU message format, plurals included.
/// English is complete; another language is a file beside it, `<module>_de.properties`, and where it lacks a message
/// the English one stands.
///
/// @param locale for numbers and plurals
public record Words(Locale locale) {
    private static final List<String> MODULES = List.of(
            "web",
            "identity",
            "accounts",
            "deals",
            "buying",
            "criteria",
            "concerns",
            "transition",
            "review",
            "changes",
            "exchange",
            "settings",
            "privacy");
    private static final Map<String, String> ENGLISH = read("");
    private static final int MOST_FORMATS = 5_000;
    private static final Map<Said, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private record Said(Locale locale, String key) {}

    /// @param arguments for `{0}`, `{1}` …
    /// @throws IllegalArgumentException when there is no such message, which a test finds
    public String say(String key, Object... arguments) {
        var message = ENGLISH.get(key);
        if (message == null) throw new IllegalArgumentException("There is no message " + key + ".");
        // in both cases a doubled apostrophe is one
        return arguments.length == 0 && message.indexOf('\'') < 0
                ? message
                : format(new Said(locale, key), message, arguments);
    }

    /// Reading a message takes six times as long as filling it in, and a long page says hundreds.
    private static String format(Said said, String message, Object[] arguments) {
        if (FORMATS.size() > MOST_FORMATS) FORMATS.clear();
        var format = FORMATS.computeIfAbsent(said, it -> new MessageFormat(message, it.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /// All keys, for the test that each is used.
    static java.util.Set<String> keys() {
        return ENGLISH.keySet();
    }

    private static Map<String, String> read(String language) {
        return MODULES.stream()
                .flatMap(module -> read(module, language))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, String>> read(String module, String language) {
        try (var file = Words.class.getResourceAsStream("/messages/" + module + language + ".properties")) {
            if (file == null) return Stream.empty();
            var messages = new Properties();
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return messages.stringPropertyNames().stream().map(key -> Map.entry(key, messages.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
