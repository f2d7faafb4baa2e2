package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StylesheetTest {
    @Test
    void the_layers_are_declared_before_all_else() {
        assertThat(Stylesheet.of("reset", "tokens").css())
                .startsWith("@layer reset, tokens, base, components, pages, utilities;");
    }

    @Test
    void the_hash_is_that_of_the_text() {
        assertThat(Stylesheet.of("reset").hash()).startsWith("sha256-").hasSize(51);
        assertThat(Stylesheet.of("reset").hash())
                .isNotEqualTo(Stylesheet.of("tokens").hash());
    }

    @Test
    void nothing_is_fetched_from_elsewhere() {
        assertThat(Stylesheet.of("reset", "tokens", "base", "card", "table", "line", "picture", "report")
                        .css())
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void a_part_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Stylesheet.of("nowhere")).hasMessage("There is no stylesheet nowhere.");
    }
}
