package io.throughline.review.playbook;

import io.throughline.base.Phase;
import io.throughline.review.Playbook;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Playbook.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that two editions of the playbook have differently.
///
/// @param was empty where it was added
/// @param now empty where it was taken away
/// @param isSame the words were mended only: what was answered before still answers it
public record Difference(Phase phase, Part part, String was, String now, boolean isSame) {
    public enum Part {
        CONCERN,
        SIGN,
        ERROR,
        QUESTION
    }

    static List<Difference> between(Playbook old, Playbook fresh) {
        return Stream.of(Phase.values())
                .flatMap(phase -> between(old.of(phase), fresh.of(phase)).stream())
                .toList();
    }

    static List<Difference> between(Chapter old, Chapter fresh) {
        var found = new ArrayList<Difference>();
        items(Part.SIGN, old.phase(), old.signs(), fresh.signs(), found);
        lines(Part.CONCERN, old.phase(), old.concerns(), fresh.concerns(), found);
        lines(Part.ERROR, old.phase(), old.errors(), fresh.errors(), found);
        items(Part.QUESTION, old.phase(), old.questions(), fresh.questions(), found);
        return found;
    }

    private static void lines(Part part, Phase phase, List<String> old, List<String> fresh, List<Difference> found) {
        for (var line : old) if (!fresh.contains(line)) found.add(new Difference(phase, part, line, "", false));
        for (var line : fresh) if (!old.contains(line)) found.add(new Difference(phase, part, "", line, false));
    }

    private static void items(Part part, Phase phase, List<Item> old, List<Item> fresh, List<Difference> found) {
        for (var item : old) {
            var after = follower(item, fresh);
            var words = after.map(Item::words).orElse("");
            if (!words.equals(item.words()))
                found.add(new Difference(
                        phase,
                        part,
                        item.words(),
                        words,
                        after.filter(other -> other.key().equals(item.key())).isPresent()));
        }
        for (var item : fresh)
            if (old.stream().noneMatch(before -> follower(before, List.of(item)).isPresent()))
                found.add(new Difference(phase, part, "", item.words(), false));
    }

    private static Optional<Item> follower(Item item, List<Item> among) {
        return among.stream()
                .filter(other -> base(other.key()).equals(base(item.key())))
                .findFirst();
    }

    private static String base(String key) {
        return key.replaceFirst("\\..*", "");
    }
}
