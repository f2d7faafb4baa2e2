package io.throughline.exchange.read.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.exchange.read.source.Source;
import io.throughline.exchange.read.source.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void lines_are_those_of_the_file_whatever_their_ends() throws IOException {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var text = "a,b\n\n1,\"two\nlines\"\n , \n3,4".replace("\n", end);
            assertThat(rows(text)).containsExactly("3: 1|two" + end + "lines", "6: 3|4");
        }
    }

    @Test
    void cells_are_trimmed_and_quotes_taken_off() throws IOException {
        assertThat(rows("a,b,c\n  x , \"say \"\"hi\"\"\" ,\"\"\n\u00a0y,z,\n"))
                .containsExactly("2: x|\"say \"\"hi\"\"\"|", "3: y|z|");
    }

    @Test
    void a_first_line_may_name_the_separator() throws IOException {
        var table = table("sep=;\na;b,c\n1;2,3\n");

        assertThat(table.header()).containsExactly("a", "b,c");
        assertThat(table.headerLine()).isEqualTo(2);
        assertThat(table.described()).isEqualTo("UTF-8, semicolon");
    }

    @Test
    void blank_cells_behind_the_header_are_no_columns() throws IOException {
        assertThat(table("a,b,,\n1,2,,\n").header()).containsExactly("a", "b");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_with_the_line_on_which_it_opens() {
        assertThat(fault("a,b\n1,2\n\"x\ny\",\"open\n3,4\n"))
                .isEqualTo("The quote that opens on line 4 is never closed: mend that line, or export the file again.");
    }

    @Test
    void a_quote_closed_by_the_next_quote_is_refused_with_the_line_on_which_it_opens() {
        assertThat(fault("a,b\n1,\"open\n3,\"next\"\n"))
                .startsWith("The quote that opens on line 2 is closed in the midst")
                .contains("line 3");
    }

    @Test
    void a_cell_longer_than_any_real_one_is_refused_with_its_line() {
        assertThat(fault("a,b\n1," + "x".repeat(3 << 20) + "\n"))
                .isEqualTo(
                        "Line 2 holds a cell of more than 1,048,576 characters: a line break or quote was lost, or it is no table.");
        assertThat(fault("a,b\n1,\"" + "x".repeat(3 << 20) + "\n"))
                .isEqualTo(
                        "The quote that opens on line 2 is not closed within 1,048,576 characters: mend that line, or export the file again.");
    }

    @Test
    void a_record_of_too_many_cells_or_characters_is_refused_with_its_line() {
        assertThat(fault("a,b\n" + "1,".repeat(20_000) + "\n"))
                .isEqualTo("Line 2 has more than 10,000 cells: a line break or quote was lost, or it is no table.");
        assertThat(fault("a,b\n" + ("x".repeat(1 << 19) + ",").repeat(9) + "\n"))
                .isEqualTo(
                        "Line 2 is longer than 4,194,304 characters: a line break or quote was lost, or it is no table.");
    }

    @Test
    void a_line_of_two_hundred_megabytes_is_refused_without_being_held() {
        var before = used();
        var source = new Source("x.csv", () -> new Endless(200L << 20));

        assertThatThrownBy(() -> Table.of(source).read(cells -> true))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("more than 1,048,576 characters");
        assertThat(used() - before).isLessThan(100L << 20);
    }

    @Test
    void a_file_of_blank_lines_is_refused() {
        assertThat(fault("\n\n , \n")).contains("no text but blank lines");
        assertThat(fault("\ufeff")).contains("no text but blank lines");
    }

    @Test
    void reading_stops_when_it_is_told_to() throws IOException {
        var seen = new ArrayList<String>();
        table("a,b\n1,2\n3,4\n5,6\n").read(cells -> seen.add(cells.string(0)) && seen.size() < 2);

        assertThat(seen).containsExactly("1", "3");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String fault(String text) {
        try {
            rows(text);
            return "";
        } catch (IOException e) {
            return e instanceof Unreadable unreadable ? unreadable.sentence() : e.toString();
        }
    }

    static List<String> rows(String text) throws IOException {
        var rows = new ArrayList<String>();
        table(text).read(cells -> {
            var row = new ArrayList<String>();
            for (var i = 0; i < cells.count(); i++) row.add(cells.string(i));
            return rows.add(cells.line() + ": " + String.join("|", row));
        });
        return rows;
    }

    private static Table table(String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        return Table.of(new Source("x.csv", () -> new ByteArrayInputStream(bytes)));
    }

    /// One line without an end.
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (left <= 0) return -1;
            var read = (int) Math.min(length, left);
            java.util.Arrays.fill(to, offset, offset + read, (byte) 'x');
            left -= read;
            return read;
        }
    }
}
