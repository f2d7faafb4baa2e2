package io.throughline.exchange.read.crm;

import io.throughline.base.Phase;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.StageMeaning.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person says that stages mean: `Verbal=open:resolution,Dead=lost`, or the same on lines of a file.
public record StageCorrections(Map<String, StageMeaning> byStage) {
    static final StageCorrections NONE = new StageCorrections(Map.of());
    private static final String FORM = "say a stage as Verbal=open:resolution, Closed=won, Dead=lost or Left=walked.";

    /// @param said each stage by its own name
    public static StageCorrections of(Map<String, StageMeaning> said) {
        var byStage = new LinkedHashMap<String, StageMeaning>();
        said.forEach((stage, meaning) -> byStage.put(key(stage), meaning));
        return new StageCorrections(byStage);
    }

    static StageCorrections parse(String text) throws Wrong {
        var corrections = new LinkedHashMap<String, StageMeaning>();
        for (var line : entries(text)) {
            var equals = line.lastIndexOf('=');
            if (equals <= 0) throw new Wrong("--stages: “" + line + "” is not understood; " + FORM);
            corrections.put(
                    key(line.substring(0, equals)),
                    meaning(line.substring(equals + 1).strip()));
        }
        return new StageCorrections(corrections);
    }

    /// A comma within a stage's name is told from one between stages by the missing `=`.
    private static List<String> entries(String text) {
        var entries = new ArrayList<String>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            var begun = "";
            for (var piece : line.split(",", -1)) {
                begun = begun.isEmpty() ? piece : begun + "," + piece;
                if (piece.indexOf('=') < 0) continue;
                entries.add(begun.strip());
                begun = "";
            }
            if (!begun.isBlank()) entries.add(begun.strip());
        }
        return entries;
    }

    private static StageMeaning meaning(String text) throws Wrong {
        var words = text.toLowerCase(Locale.ROOT).split("[: ]+", -1);
        var status = Stream.of(Status.values())
                .filter(s -> s.name().equalsIgnoreCase(words[0]))
                .findFirst()
                .orElseThrow(() -> new Wrong("--stages: “" + text + "” is not understood; " + FORM));
        return new StageMeaning(status, words.length > 1 ? phase(words[1]) : null, StageMeaning.SAID);
    }

    private static @Nullable Phase phase(String word) throws Wrong {
        if (word.equals("none")) return null;
        return Stream.of(Phase.values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).startsWith(word.replace('-', '_')))
                .findFirst()
                .orElseThrow(
                        () -> new Wrong("--stages: “" + word + "” is no phase: say changes, recognition, evaluation,"
                                + " resolution, implementation or none."));
    }

    static String key(String stage) {
        return stage.strip().toLowerCase(Locale.ROOT);
    }

    Optional<StageMeaning> find(String stage) {
        return Optional.ofNullable(byStage.get(key(stage)));
    }
}
