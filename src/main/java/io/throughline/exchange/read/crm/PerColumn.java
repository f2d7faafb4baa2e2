package io.throughline.exchange.read.crm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How columns are written, as a person says it: for all (`dmy`) or for one (`close_date=dmy`).
public record PerColumn<T>(@Nullable T all, Map<String, T> byKey) {
    static <T> PerColumn<T> none() {
        return new PerColumn<>(null, Map.of());
    }

    static <T> PerColumn<T> parse(List<String> texts, String option, String say, Function<String, Optional<T>> words)
            throws Wrong {
        T all = null;
        var byKey = new HashMap<String, T>();
        for (var text : String.join(",", texts).split(",", -1)) {
            if (text.isBlank()) continue;
            var equals = text.lastIndexOf('=');
            var word = text.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            var value = words.apply(word)
                    .orElseThrow(() -> new Wrong(option + ": “" + word + "” is not understood; say " + say + "."));
            if (equals < 0) all = value;
            else byKey.put(Header.key(text.substring(0, equals)), value);
        }
        return new PerColumn<>(all, byKey);
    }

    Optional<T> find(Header header) {
        var own = byKey.get(header.key());
        return Optional.ofNullable(own == null ? all : own);
    }

    Set<String> keys() {
        return byKey.keySet();
    }
}
