package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MapTextTest {
    @Test
    void lines_before_any_section_have_a_section_without_a_title() throws Wrong {
        var sections = MapText.parse("\ufeffa = name\n\n# nothing\n[x]\nb = stage\nc=amount\n")
                .sections();

        assertThat(sections).extracting(MapText.Section::title).containsExactly("", "x");
        assertThat(sections.getFirst().lines()).containsExactly(new MapText.Line(1, "a", "name"));
        assertThat(sections.getLast().lines())
                .containsExactly(new MapText.Line(5, "b", "stage"), new MapText.Line(6, "c", "amount"));
    }

    @Test
    void a_comment_may_follow_a_line() throws Wrong {
        assertThat(line("Opp # = id # the number").right()).isEqualTo("id");
        assertThat(line("Opp # = id # the number").left()).isEqualTo("Opp #");
    }

    @Test
    void quotes_hold_signs_that_mean_something() throws Wrong {
        assertThat(line("\"a = b # c\" = id").left()).isEqualTo("a = b # c");
        assertThat(line("\"say \"\"x\"\"\" = id").left()).isEqualTo("say \"x\"");
        assertThat(line("\"[x]\" = id").left()).isEqualTo("[x]");
    }

    @Test
    void a_line_without_an_equals_sign_is_told_with_its_number() {
        assertThatThrownBy(() -> MapText.parse("a = id\nb\n"))
                .isInstanceOf(Wrong.class)
                .hasMessageStartingWith("Line 2");
        assertThatThrownBy(() -> MapText.parse("\"b\n"))
                .isInstanceOf(Wrong.class)
                .hasMessageStartingWith("Line 1");
        assertThatThrownBy(() -> MapText.parse("= id\n")).isInstanceOf(Wrong.class);
    }

    private static MapText.Line line(String text) throws Wrong {
        return MapText.parse(text).sections().getFirst().lines().getFirst();
    }
}
