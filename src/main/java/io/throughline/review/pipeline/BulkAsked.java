package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import io.throughline.deals.BulkChange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a form asks to change of which deals, in the words that were typed.
///
/// @param deals those that were chosen, each with the version that was looked at; 0 where none was
/// @param value the owner's name, the day, the stage, or the words of the next step; `null` before it was typed
/// @param on the day of a next step, else empty
/// @param query the list that it leads back to
record BulkAsked(
        Map<UUID, Integer> deals,
        BulkChange.Field field,
        @Nullable String value,
        String on,
        PipelineQuery query) {

    static BulkAsked of(Map<String, String[]> asked, Viewer viewer) {
        var single = new LinkedHashMap<String, String>();
        asked.forEach((name, values) -> single.put(name, values[0]));
        return new BulkAsked(
                deals(asked),
                field(single.getOrDefault("field", "")),
                single.containsKey("value") ? single.get("value").strip() : null,
                single.getOrDefault("on", "").strip(),
                PipelineQuery.of(single, viewer));
    }

    /// Each as `id` or `id:version`; all of a page as one word with commas.
    private static Map<UUID, Integer> deals(Map<String, String[]> asked) {
        var deals = new LinkedHashMap<UUID, Integer>();
        Stream.of("deal", "all")
                .flatMap(name -> Arrays.stream(asked.getOrDefault(name, new String[0])))
                .flatMap(words -> Arrays.stream(words.split(",")))
                .forEach(word -> read(word, deals));
        return deals;
    }

    private static void read(String word, Map<UUID, Integer> deals) {
        var parts = word.split(":", 2);
        try {
            deals.put(UUID.fromString(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException e) {
            // no deal is called so, and so none is chosen by it
        }
    }

    private static BulkChange.Field field(String word) {
        return Arrays.stream(BulkChange.Field.values())
                .filter(field -> word(field).equals(word))
                .findFirst()
                .orElse(BulkChange.Field.EXPECTED_CLOSE);
    }

    /// As addresses and messages name it: `expected-close`.
    static String word(BulkChange.Field field) {
        return field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// What was meant by the words.
    sealed interface Meant {
        /// Nothing was typed yet.
        record Nothing() implements Meant {}

        record This(BulkChange change) implements Meant {}

        /// @param key of the message that says what is wrong
        record Wrong(String key) implements Meant {}
    }

    /// @param stages those that an open deal may be in; empty where nobody said
    /// @param owner the one colleague of the name that was typed, if there is just one
    Meant meant(List<String> stages, Optional<Choices.Choice> owner) {
        if (deals.isEmpty()) return new Meant.Wrong("bulk.none");
        if (deals.size() > BulkChange.MOST) return new Meant.Wrong("bulk.many");
        if (value == null) return new Meant.Nothing();
        return switch (field) {
            case OWNER ->
                owner.<Meant>map(one -> new Meant.This(new BulkChange.Owner(UUID.fromString(one.value()), one.name())))
                        .orElse(new Meant.Wrong("bulk.owner.wrong"));
            case STAGE ->
                stages.isEmpty() || stages.contains(value)
                        ? new Meant.This(new BulkChange.Stage(Edit.orNull(value)))
                        : new Meant.Wrong("field.stage.wrong");
            case EXPECTED_CLOSE -> {
                var day = Edit.day(value);
                yield day.wrong()
                        ? new Meant.Wrong("field.day.wrong")
                        : new Meant.This(new BulkChange.ExpectedClose(day.day()));
            }
            case NEXT_STEP -> step(value);
        };
    }

    private Meant step(String words) {
        var day = Edit.day(on);
        if (words.length() > Edit.WORDS) return new Meant.Wrong("field.step.wrong");
        if (day.wrong()) return new Meant.Wrong("field.day.wrong");
        return new Meant.This(new BulkChange.NextStep(Edit.orNull(words), day.day()));
    }
}
