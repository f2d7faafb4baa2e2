package io.throughline.review.playbook;

import io.throughline.base.Phase;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Playbook.Item;
import io.throughline.web.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A chapter as a form shows and sends it. An exit sign or question whose words are changed is another one, to which
/// old answers say nothing, unless whoever edits says that it means the same.
///
/// @param signs those in the form, with empty ones for new words
public record Draft(List<String> concerns, List<Row> signs, List<String> errors, List<Row> questions) {
    static final int MOST_WORDS = 300;
    static final int MOST_LINES = 40;
    private static final int LAST = 1000;
    static final List<FactKind> KINDS = List.of(
            FactKind.QUESTION,
            FactKind.NEED,
            FactKind.CONSEQUENCE,
            FactKind.SYMPTOM,
            FactKind.EVENT_OWNER,
            FactKind.EVENT_DATE,
            FactKind.EVENT_PRESSURE,
            FactKind.EVENT_RESULT,
            FactKind.CLOSE_DATE);

    /// @param key of what it was; for new words one that no item has
    /// @param same its words are only mended: what was answered before still answers it
    /// @param files the kind of fact that an answer is
    /// @param place among the others; smaller first
    public record Row(String key, String words, boolean same, FactKind files, int place) {
        private static Row of(Item item, int place) {
            return new Row(item.key(), item.words(), false, item.files(), place);
        }
    }

    static Draft of(Chapter chapter) {
        return new Draft(chapter.concerns(), rows(chapter.signs()), chapter.errors(), rows(chapter.questions()));
    }

    private static List<Row> rows(List<Item> items) {
        var rows = new ArrayList<Row>();
        for (var item : items) rows.add(Row.of(item, rows.size() + 1));
        return rows;
    }

    static Draft of(Typed typed) {
        return new Draft(
                lines(typed.of("concerns")),
                rows(typed, "sign.", true),
                lines(typed.of("errors")),
                rows(typed, "question.", false));
    }

    private static List<String> lines(String text) {
        return text.lines().map(Draft::plain).filter(line -> !line.isEmpty()).toList();
    }

    /// In one line.
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static List<Row> rows(Typed typed, String prefix, boolean signs) {
        return typed.fields().keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .map(key -> new Row(
                        key,
                        plain(typed.of(prefix + key)),
                        typed.has("same." + key),
                        signs ? FactKind.EXIT_SIGN : kind(typed.of("files." + key)),
                        typed.whole("place." + key) == 0 ? LAST : typed.whole("place." + key)))
                .filter(row -> !row.words().isEmpty())
                .sorted(Comparator.comparingInt(Row::place))
                .toList();
    }

    private static FactKind kind(String name) {
        return KINDS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(FactKind.QUESTION);
    }

    /// Keys of messages by field.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (signs.isEmpty()) problems.put("signs", "playbook.signs.missing");
        check("signs", signs.stream().map(Row::words).toList(), problems);
        check("questions", questions.stream().map(Row::words).toList(), problems);
        check("concerns", concerns, problems);
        check("errors", errors, problems);
        return problems;
    }

    private static void check(String field, List<String> lines, Map<String, String> problems) {
        if (lines.size() > MOST_LINES) problems.put(field, "playbook.many");
        if (lines.stream().anyMatch(line -> line.length() > MOST_WORDS)) problems.put(field, "playbook.long");
    }

    /// What the chapter becomes in an edition.
    Chapter onto(Chapter old, int edition) {
        var used = new HashSet<String>();
        return new Chapter(
                old.phase(),
                concerns,
                items(signs, old.signs(), new Keys(old.phase(), 'S', edition, used)),
                errors,
                items(questions, old.questions(), new Keys(old.phase(), 'Q', edition, used)));
    }

    private static List<Item> items(List<Row> rows, List<Item> before, Keys keys) {
        return rows.stream()
                .map(row -> new Item(key(row, before, keys), row.words(), row.files()))
                .toList();
    }

    private static String key(Row row, List<Item> before, Keys keys) {
        var old = before.stream().filter(item -> item.key().equals(row.key())).findFirst();
        if (old.isEmpty()) return keys.fresh();
        return row.same() || old.get().words().equals(row.words()) ? row.key() : keys.after(row.key());
    }

    /// The same, with what somebody else has put there meanwhile.
    Draft with(Chapter now) {
        return new Draft(concerns, both(signs, now.signs()), errors, both(questions, now.questions()));
    }

    private static List<Row> both(List<Row> rows, List<Item> now) {
        var theirs = now.stream()
                .filter(item -> rows.stream().noneMatch(row -> row.key().equals(item.key())))
                .map(item -> Row.of(item, LAST));
        return Stream.concat(rows.stream(), theirs).toList();
    }

    /// Keys that no edition had before: they name the one that they came with.
    private record Keys(Phase phase, char kind, int edition, HashSet<String> used) {
        String fresh() {
            for (var n = 1; ; n++) {
                var key = phase + "_" + kind + edition + "_" + n;
                if (used.add(key)) return key;
            }
        }

        String after(String old) {
            return old.replaceFirst("\\..*", "") + "." + edition;
        }
    }
}
