package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person says that columns mean: lines `header = field`, `header = extra` or `header = ignore`, in sections
/// `[file pattern]` or `[file pattern = kind]`; lines before any section are for all files.
public record AliasMap(List<Part> parts) {
    static final AliasMap NONE = new AliasMap(List.of());

    record Part(Pattern files, @Nullable RecordKind kind, Map<String, Use> uses) {}

    /// What is said about one file.
    record Said(@Nullable RecordKind kind, Map<String, Use> uses) {}

    static AliasMap parse(String text) throws Wrong {
        var parts = new ArrayList<Part>();
        for (var section : MapText.parse(text).sections()) parts.add(part(section));
        return new AliasMap(parts);
    }

    private static Part part(MapText.Section section) throws Wrong {
        var equals = section.title().lastIndexOf('=');
        var files = equals < 0
                ? section.title()
                : section.title().substring(0, equals).strip();
        var kind =
                equals < 0 ? null : kind(section.title().substring(equals + 1).strip());
        var uses = new HashMap<String, Use>();
        for (var line : section.lines())
            uses.put(Header.key(line.left()), Use.parse(line).said());
        return new Part(glob(files), kind, uses);
    }

    private static Pattern glob(String files) {
        if (files.isEmpty()) return Pattern.compile(".*", Pattern.DOTALL);
        var glob = new StringBuilder("(.*/)?");
        for (var c : files.toCharArray())
            glob.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        return Pattern.compile(glob.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static RecordKind kind(String word) throws Wrong {
        var name = word.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(RecordKind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Wrong("“" + word + "” is no kind of record: say one of "
                        + String.join(
                                ", ",
                                Stream.of(RecordKind.values())
                                        .map(k -> k.name().toLowerCase(Locale.ROOT))
                                        .toList())
                        + "."));
    }

    /// All that holds for a file; what is said later wins.
    Said about(String file) {
        RecordKind kind = null;
        var uses = new HashMap<String, Use>();
        for (var part : parts) {
            if (!part.files.matcher(file).matches()) continue;
            uses.putAll(part.uses);
            if (part.kind != null) kind = part.kind;
        }
        return new Said(kind, uses);
    }

    /// The columns it speaks of, by their keys, in sections for any of these files.
    Set<String> keys(List<String> files) {
        var keys = new TreeSet<String>();
        for (var part : parts)
            if (files.stream().anyMatch(file -> part.files.matcher(file).matches())) keys.addAll(part.uses.keySet());
        return keys;
    }
}
