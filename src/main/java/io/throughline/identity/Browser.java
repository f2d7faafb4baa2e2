package io.throughline.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a browser calls itself, shortened to what people call it: `Firefox · Linux`.
final class Browser {
    // the more particular first: most say that they are all of those below, too
    private static final Map<String, String> NAMES = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrom",
            "Chrome",
            "Safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Browser() {}

    /// @param agent of the request, `null` where it names none
    static String of(@Nullable String agent) {
        if (agent == null) return "?";
        var name = first(NAMES, agent);
        var system = first(SYSTEMS, agent);
        if (name == null && system == null) return agent.isBlank() ? "?" : agent.split("[ /]", 2)[0].strip();
        return name == null || system == null ? String.valueOf(name == null ? system : name) : name + " · " + system;
    }

    private static @Nullable String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }
}
