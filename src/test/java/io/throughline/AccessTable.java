package io.throughline;

import io.throughline.Routes.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What `access.txt` says of each route: who gets in, and what it is sent.
record AccessTable(Map<String, Line> lines) {

    /// @param expected by who asks: `in`, `sign-in`, or a status
    /// @param body what is sent: JSON, or a form's fields as `a=b&c=d`
    /// @param harmless `false` for what is not sent by those who would get in
    record Line(Map<String, String> expected, @Nullable String body, boolean harmless) {}

    static AccessTable read() {
        var lines = new LinkedHashMap<String, Line>();
        Map<String, String> expected = Map.of();
        for (var text : text().lines().map(String::strip).toList()) {
            if (text.isEmpty() || text.startsWith("# ")) continue;
            if (text.startsWith("=")) expected = expected(text.substring(1));
            else {
                var parts = text.split("\\s+<-\\s+", 2);
                var route = parts[0].replace(" !", "").replaceAll("\\s+", " ");
                lines.put(route, new Line(expected, parts.length == 2 ? parts[1] : null, !parts[0].endsWith(" !")));
            }
        }
        return new AccessTable(lines);
    }

    @Nullable
    Line of(Route route) {
        return lines.get(route.toString());
    }

    private static Map<String, String> expected(String heading) {
        return Arrays.stream(heading.split("\\|"))
                .map(String::strip)
                .map(part -> part.split(" +"))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one, LinkedHashMap::new));
    }

    private static String text() {
        try (var file = AccessTable.class.getResourceAsStream("/access.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
