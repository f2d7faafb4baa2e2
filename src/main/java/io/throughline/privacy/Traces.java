package io.throughline.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// By what persons are found where nothing refers to them.
///
/// @param ids of the persons
/// @param values every name, address, phone, title and department that they ever had here
/// @param mentions those of the values that mean them in any text: a name of two words or more, an address, a phone
record Traces(List<UUID> ids, Set<String> values, Set<String> mentions) {
    static final String ERASED = "Erased person";
    static final String WORDS = "Erased.";

    private static final int SHORTEST = 5;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_\\s]");

    /// What a person was called at some time.
    ///
    /// @param whole values that are theirs alone: the name, the address, the phone
    record Called(UUID id, List<String> whole, List<String> others) {}

    static Traces of(List<Called> called) {
        var values = new LinkedHashSet<String>();
        var mentions = new LinkedHashSet<String>();
        for (var one : called) {
            values.addAll(one.whole());
            values.addAll(one.others());
            one.whole().stream().filter(Traces::meansThem).forEach(mentions::add);
        }
        var ids = called.stream().map(Called::id).distinct().toList();
        return new Traces(ids, values, mentions);
    }

    /// A single word may be anything's name; a number of few digits any number.
    private static boolean meansThem(String text) {
        var words = text.strip();
        return words.length() >= SHORTEST
                && (words.contains(" ") || words.contains("@") || words.matches(".*\\d{4}.*"));
    }

    /// A pattern of PostgreSQL that finds a mention, however its words are spaced; empty where there is none to find.
    String pattern() {
        if (mentions.isEmpty()) return "";
        var forms = new LinkedHashSet<String>();
        for (var mention : mentions) {
            forms.add(escaped(mention.strip()));
            // as it stands within JSON
            var quoted = JSON.writeValueAsString(mention.strip());
            forms.add(escaped(quoted.substring(1, quoted.length() - 1)));
        }
        return forms.stream().collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)"));
    }

    private static String escaped(String words) {
        return ODD.matcher(words).replaceAll("\\\\$0").replaceAll("\\s+", "\\\\s+");
    }

    /// What answers that hold something of them contain: their ids, and those of what they said and did.
    List<String> within(List<UUID> records) {
        var all = new ArrayList<>(mentions);
        ids.forEach(id -> all.add(id.toString()));
        records.forEach(id -> all.add(id.toString()));
        return all;
    }
}
