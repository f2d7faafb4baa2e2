package io.throughline.transition.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static List<Line> lines(String text) {
        return ((Sheet.Read.Rows) Sheet.of(text)).sheet().lines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,likely,not before\n1,5,2026-07-03\n",
                "id;likely;not before\r\n1;5;2026-07-03\r\n",
                "sep=;\r\nid;likely;not before\r\n1;5;2026-07-03",
                "ID\tLikely\tNOT_BEFORE\n1\t5\t2026-07-03",
                "likely,,not before,id,colour\n\n 5 ,x,2026-07-03,\"1\",blue\n,,,,\n"
            })
    void a_table_is_read_however_a_spreadsheet_saved_it(String text) {
        assertThat(lines(text)).singleElement().satisfies(line -> {
            assertThat(line.text(Column.ID)).isEqualTo("1");
            assertThat(line.text(Column.LIKELY)).isEqualTo("5");
            assertThat(line.text(Column.NOT_BEFORE)).isEqualTo("2026-07-03");
            assertThat(line.has(Column.P80)).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void its_letters_are_those_that_were_written(String charset) {
        var marked = charset.equals("windows-1252") ? "" : "\uFEFF";
        var bytes = (marked + "id,task\n1,Einführung\n").getBytes(Charset.forName(charset));

        assertThat(lines(SheetText.of(bytes)).getFirst().text(Column.TASK)).isEqualTo("Einführung");
        assertThat(SheetText.of("ü".getBytes(StandardCharsets.UTF_8))).isEqualTo("ü");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                       | transition.sheet.empty
                    'sep=;'                  | transition.sheet.empty
                    'task,likely'            | transition.sheet.head
                    'id,likely,id'           | transition.sheet.head
                    '{}'                     | transition.sheet.head
                    'id,task~1,"never closed' | transition.sheet.broken""")
    void what_is_no_table_of_a_plan_says_why(String text, String key) {
        assertThat(Sheet.of(text.replace('~', '\n'))).isEqualTo(new Sheet.Read.Not(key));
    }

    @Test
    void a_file_that_never_ends_is_not_read_to_its_end() {
        assertThat(Sheet.of("id\n" + "1\n".repeat(Sheet.MOST_LINES))).isInstanceOf(Sheet.Read.Rows.class);
        assertThat(Sheet.of("id\n" + "1\n".repeat(Sheet.MOST_LINES + 1)))
                .isEqualTo(new Sheet.Read.Not("transition.sheet.long"));
    }

    @Test
    void a_row_is_known_by_the_line_on_which_it_begins() {
        assertThat(lines("id,task\n1,\"two\nlines\"\n\n2,x\n"))
                .extracting(Line::number)
                .containsExactly(2L, 5L);
    }
}
