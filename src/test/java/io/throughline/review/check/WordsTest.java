package io.throughline.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void numbers_are_grouped_and_counted() {
        assertThat(Words.count(999)).isEqualTo("999");
        assertThat(Words.count(1000)).isEqualTo("1,000");
        assertThat(Words.count(1, "day", "days")).isEqualTo("1 day");
        assertThat(Words.count(2, "day", "days")).isEqualTo("2 days");
        assertThat(Words.times(1)).isEqualTo("once");
        assertThat(Words.times(2)).isEqualTo("twice");
        assertThat(Words.times(3)).isEqualTo("3 times");
    }

    @Test
    void lists_end_with_an_and() {
        assertThat(Words.list(java.util.List.of())).isEmpty();
        assertThat(Words.list(java.util.List.of("a"))).isEqualTo("a");
        assertThat(Words.list(java.util.List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Words.list(java.util.List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
