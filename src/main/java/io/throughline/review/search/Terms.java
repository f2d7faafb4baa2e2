package io.throughline.review.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody types to find something: every word is the beginning of a word in a name.
public record Terms(String typed) {
    private static final int MOST_WORDS = 8;

    /// Nothing that could be found by: no letter and no digit.
    public boolean isEmpty() {
        return query().isEmpty();
    }

    /// The first word, of letters and digits alone; empty where nothing could be found by.
    String first() {
        return words().findFirst().orElse("");
    }

    /// As PostgreSQL's text search takes it: `ada:* & vi:*`.
    public String query() {
        return words().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private Stream<String> words() {
        return Stream.of(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS);
    }
}
