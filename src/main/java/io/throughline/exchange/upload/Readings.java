package io.throughline.exchange.upload;

import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.Reading;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What uploads were understood to hold. To understand them takes a pass over all their bytes, so the last few are
/// remembered; they hold no rows.
@Component
class Readings {
    private static final int REMEMBERED = 32;

    private final Map<Key, Understanding> remembered = new LinkedHashMap<>();

    private record Key(UUID id, Said said) {}

    synchronized Understanding read(UUID id, List<Path> files, Said said) {
        var key = new Key(id, said);
        var known = remembered.remove(key);
        var understanding = known == null ? read(files, said) : known;
        remembered.put(key, understanding);
        if (remembered.size() > REMEMBERED)
            remembered.remove(remembered.keySet().iterator().next());
        return understanding;
    }

    private static Understanding read(List<Path> files, Said said) {
        return switch (said.options()) {
            case ReadOptions.Given.Understood(var options) -> Reading.of(files, options);
            case ReadOptions.Given.Misstated(var why) ->
                new Understanding.Refused(List.of(new Understanding.Refusal("", why)));
        };
    }
}
