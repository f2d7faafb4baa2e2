package io.throughline.deals.api;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.web.api.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A fact's topic, which for some kinds is one of a few words.
final class FactTopic {
    private FactTopic() {}

    /// A key of the playbook. Whether the playbook still asks so is not looked at: an answer to what it asked before is
    /// kept as such.
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,59}(\\.[0-9]{1,6})?");

    /// @throws Invalid where the kind knows no such topic
    static void check(FactKind kind, @Nullable String topic) {
        if (isAsked(kind)) {
            Invalid.unless(
                    topic != null && KEY.matcher(topic).matches(),
                    "/topic",
                    "It is the key of an exit sign or a question in the playbook, like recognition.");
            return;
        }
        var words = words(kind);
        if (words.isEmpty()) {
            Invalid.unless(kind != FactKind.EXTRA || topic != null, "/topic", "A further column needs its name.");
            return;
        }
        Invalid.unless(
                topic != null && words.contains(topic), "/topic", "It is one of: " + String.join(", ", words) + ".");
    }

    private static List<String> words(FactKind kind) {
        return switch (kind) {
            case EVENT_DATE -> words(Fact.DateKind.values());
            case NEED -> List.of("implied", "explicit");
            default -> List.of();
        };
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(FactTopic::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String stored(FactKind kind, @Nullable String topic) {
        if (topic == null) return "";
        return isConstant(kind) ? topic.toUpperCase(Locale.ROOT).replace('-', '_') : topic;
    }

    static @Nullable String shown(FactKind kind, String topic) {
        if (topic.isEmpty()) return null;
        return isConstant(kind) ? topic.toLowerCase(Locale.ROOT).replace('_', '-') : topic;
    }

    private static boolean isConstant(FactKind kind) {
        return kind == FactKind.EVENT_DATE || isAsked(kind);
    }

    private static boolean isAsked(FactKind kind) {
        return kind == FactKind.EXIT_SIGN || kind == FactKind.QUESTION;
    }
}
