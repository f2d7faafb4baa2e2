package io.throughline.exchange.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the one name among many that another was probably meant to be: the same but for case, spaces and punctuation
/// (`GTXPro`, `GTX Pro`), else at a small Damerau–Levenshtein distance, one for five letters or more and two for ten.
/// Where two are equally near it finds none. Digits are never a slip: `Phase 1` is not `Phase 2`.
final class NearMisses {
    private final Map<String, List<String>> byForm = new HashMap<>();
    private final Map<Integer, List<Form>> byLength = new HashMap<>();

    NearMisses(Iterable<String> names) {
        for (var name : names) {
            var form = Form.of(name);
            byForm.computeIfAbsent(form.letters, k -> new ArrayList<>()).add(name);
            byLength.computeIfAbsent(form.letters.length(), k -> new ArrayList<>())
                    .add(form);
        }
    }

    Optional<String> find(String value) {
        var form = Form.of(value);
        if (form.letters.isEmpty()) return Optional.empty();
        var same = byForm.getOrDefault(form.letters, List.of());
        return same.isEmpty() ? nearest(form) : only(same);
    }

    private Optional<String> nearest(Form form) {
        var allowed = allowed(form.letters.length());
        for (var distance = 1; distance <= allowed; distance++) {
            var found = within(form, distance);
            if (!found.isEmpty()) return only(found);
        }
        return Optional.empty();
    }

    private List<String> within(Form form, int distance) {
        var found = new ArrayList<String>();
        var length = form.letters.length();
        for (var l = length - distance; l <= length + distance; l++)
            for (var other : byLength.getOrDefault(l, List.of()))
                if (form.resembles(other)
                        && Distance.atMost(distance, form.letters, other.letters)
                        && distance <= allowed(other.letters.length())) found.add(other.name);
        return found;
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static int allowed(int length) {
        if (length >= 10) return 2;
        return length >= 5 ? 1 : 0;
    }

    /// A name without case, spaces and punctuation, and its digits alone.
    private record Form(String name, String letters, String digits) {
        static Form of(String name) {
            var letters = new StringBuilder();
            var digits = new StringBuilder();
            name.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> {
                        letters.appendCodePoint(c);
                        if (Character.isDigit(c)) digits.appendCodePoint(c);
                    });
            return new Form(name, letters.toString(), digits.toString());
        }

        /// People rarely mistype the first letter: North is not South.
        boolean resembles(Form other) {
            return digits.equals(other.digits) && letters.charAt(0) == other.letters.charAt(0);
        }
    }
}
