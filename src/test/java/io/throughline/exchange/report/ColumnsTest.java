package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void signs_that_would_steer_the_terminal_are_taken_out() {
        assertThat(Columns.clean("Hal\u001b[31mden\u0007 Water\r\nnext")).isEqualTo("Hal[31mden Water  next");
    }

    @Test
    void signs_that_would_turn_the_line_around_are_taken_out() {
        assertThat(Columns.clean("\u202eabc\u2066d\u2069")).isEqualTo("abcd");
    }

    @Test
    void letters_from_right_to_left_stay() {
        assertThat(Columns.clean("שלום")).isEqualTo("שלום");
    }

    @Test
    void wide_letters_take_two_columns_and_joining_marks_none() {
        assertThat(Columns.width("水道")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void text_is_cut_between_letters_with_an_ellipsis() {
        assertThat(Columns.fit("pumping station", 8)).isEqualTo("pumping…");
        assertThat(Columns.fit("水道水道", 5)).isEqualTo("水道…");
        assertThat(Columns.fit("short", 8)).isEqualTo("short");
    }

    @Test
    void text_is_broken_at_spaces() {
        assertThat(Columns.wrap("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void a_word_wider_than_the_line_is_cut() {
        assertThat(Columns.wrap("a incomprehensibilities b", 8)).containsExactly("a", "incompr…", "b");
    }

    @Test
    void our_signs_have_a_form_in_ascii() {
        assertThat(Columns.ascii("●──┴┄◆│·○ 95\u202f% … → „ü“")).isEqualTo("O--+~X|.o 95 % ... -> „ü\"");
    }
}
