package io.throughline.exchange.read.crm;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What tells a kind of export by its header: terms that must all hold, each a choice of columns by name (`closedate`)
/// or by what they are taken for (`CLOSE_DATE`), or a column that must be missing (`!count`).
record Needs(List<String> terms) {
    static Needs parse(String text) {
        return new Needs(List.of(text.split(" *, *", -1)));
    }

    /// @param names keys of the columns, and in capitals the fields they are taken for
    boolean hold(Set<String> names) {
        return terms.stream().allMatch(term -> holds(term, names));
    }

    private static boolean holds(String term, Set<String> names) {
        if (term.startsWith("!")) return !names.contains(term.substring(1));
        return List.of(term.split("/", -1)).stream().anyMatch(names::contains);
    }

    /// The columns of the first term, as they are known by name.
    String first() {
        return terms.getFirst().toLowerCase(Locale.ROOT);
    }
}
