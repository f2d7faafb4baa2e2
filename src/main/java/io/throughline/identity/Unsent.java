package io.throughline.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A form that came when its session had ended: where it was to go, and all that was typed into it.
///
/// @param path on this installation
public record Unsent(String path, List<Field> fields) {
    static final String KEPT = "unsent";
    private static final int MOST = 50_000;
    private static final Set<String> SECRET = Set.of("_csrf", "password", "old", "client");
    private static final Set<String> OURS = Set.of("_method", "version", "back", "then");
    private static final Pattern CHOSEN = Pattern.compile("[A-Z_]+|[0-9a-f]{8}-[0-9a-f-]{27}|yes");

    public record Field(String name, String value) {}

    /// Empty where it can't be kept: it holds a password, a passkey's answer or files, or is very long.
    static Optional<Unsent> of(HttpServletRequest request) {
        var fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        var unsent = new Unsent(request.getRequestURI(), fields);
        var hasSecret = fields.stream().anyMatch(field -> SECRET.contains(field.name()));
        return fields.isEmpty() || hasSecret || unsent.text().length() > MOST ? Optional.empty() : Optional.of(unsent);
    }

    /// Reads what [#text] wrote; empty for anything else.
    static Optional<Unsent> parse(String text) {
        var mark = text.indexOf('?');
        var isOurs = text.startsWith("/") && !text.startsWith("//") && text.indexOf('\\') < 0;
        if (mark < 0 || !isOurs || text.length() > MOST) return Optional.empty();
        var fields = Stream.of(text.substring(mark + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .map(pair -> new Field(decoded(pair[0]), decoded(pair[1])))
                .toList();
        return Optional.of(new Unsent(text.substring(0, mark), fields));
    }

    String text() {
        return fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    /// What a person typed, without what they chose from a list or never saw.
    public List<String> words() {
        return fields.stream()
                .filter(field -> !OURS.contains(field.name()) && !field.value().isBlank())
                .map(Field::value)
                .filter(value -> !CHOSEN.matcher(value).matches())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
