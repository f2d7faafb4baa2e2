package io.throughline.review.deal;

import io.throughline.review.Playbook;
import java.util.HashMap;
import java.util.Map;

/// What the exit signs and questions said that answers were given to, by their keys.
///
/// @param now in the edition that holds
/// @param earlier those that only older editions had
public record AskedWords(Map<String, String> now, Map<String, String> earlier) {
    static final AskedWords NONE = new AskedWords(Map.of(), Map.of());

    public static AskedWords of(Playbook playbook) {
        return new AskedWords(words(playbook), Map.of());
    }

    /// @param editions older ones, the newest first
    static AskedWords of(Playbook playbook, Iterable<Playbook> editions) {
        var now = words(playbook);
        var earlier = new HashMap<String, String>();
        for (var edition : editions)
            words(edition).forEach((key, words) -> {
                if (!now.containsKey(key)) earlier.putIfAbsent(key, words);
            });
        return new AskedWords(now, Map.copyOf(earlier));
    }

    private static Map<String, String> words(Playbook playbook) {
        var words = new HashMap<String, String>();
        playbook.items().forEach(item -> words.put(item.key(), item.words()));
        return Map.copyOf(words);
    }

    /// The words that an answer was given to; the key itself where no edition has it.
    String of(String key) {
        return now.getOrDefault(key, earlier.getOrDefault(key, key));
    }

    boolean isEarlier(String key) {
        return !now.containsKey(key);
    }
}
