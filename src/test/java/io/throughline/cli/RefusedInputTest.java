package io.throughline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Input that can't be used ends with 2 and says why; nothing of it is imported, and nobody sees a stack trace.
class RefusedInputTest {
    private static final String HEADER = "opportunity_id,deal_name,stage,amount,close_date\n";
    private static final String GOOD = HEADER + "D1,Pumps,Open,5,2027-01-31\n";
    private static final CommandLines LINES = new CommandLines();

    @TempDir
    Path dir;

    @AfterAll
    static void close() {
        LINES.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            D1,Pumps, large,Open,5,2027-01-31;D2,Valves, small,Open,5,2027-01-31 | Most rows don't fit
            D1,"Pumps,Open,5,2027-01-31                     | The quote that opens on line 2 is never closed
            D1,"Pumps" large,Open,5,2027-01-31              | a quote within a cell is written twice
            D1,Pu\\0mps,Open,5,2027-01-31                   | damaged: it holds NUL characters
            D1,Pumps,Open,"1.234,56",2027-01-31;D2,Valves,Open,"1,234.56",2027-01-31 | decimal points and with decimal
            D1,Pumps,Open,5,01/02/2027                      | Say --dates close_date=dmy or --dates close_date=mdy
            D1,Pumps,Closed,5,2027-01-31                    | Say --stages "Closed=won" or --stages "Closed=lost"
            """)
    void rows_that_nobody_can_be_sure_of(String rows, String why) throws IOException {
        var times = why.startsWith("Most") ? 5 : 1;
        refuses(file("deals.csv", HEADER + (rows.replace("\\0", "\0").replace(';', '\n') + "\n").repeat(times)), why);
    }

    @Test
    void a_line_of_200_megabytes() throws IOException {
        var file = dir.resolve("long.csv");
        try (var out = Files.newOutputStream(file)) {
            out.write((HEADER + "D1,").getBytes(UTF_8));
            var much = "x".repeat(1 << 20).getBytes(UTF_8);
            for (var i = 0; i < 200; i++) out.write(much);
        }
        refuses(file, "Line 2 holds a cell of more than 1,048,576 characters");
    }

    @Test
    void a_header_of_more_columns_than_any_export_has() throws IOException {
        refuses(file("wide.csv", "c,".repeat(10_001) + "\n1\n"), "Line 1 has more than 10,000 cells");
        refuses(file("wider.csv", "c,".repeat(9_999) + "c\n1\n"), "Nothing in it says which deal");
    }

    @Test
    void what_is_no_text_or_holds_none() throws IOException {
        refuses(file("empty.csv", ""), "The file is empty (0 bytes)");
        refuses(file("blank.csv", "\n\n"), "no text but blank lines");
        refuses(file("header.csv", HEADER), "a header and no rows");
        refuses(Files.write(dir.resolve("p.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}), "PNG");
        refuses(Files.write(dir.resolve("b.csv"), new byte[] {1, 0, 0, 7, 0, 0, 3, 1, 2}), "binary");
    }

    @Test
    void a_column_without_which_a_row_says_nothing() throws IOException {
        refuses(file("a.csv", "opportunity_id,deal_name,amount\nD1,Pumps,5\n"), "has no column “deal_stage”");
        refuses(file("b.csv", "amount,stage\n5,Open\n"), "Nothing in it says which deal");
    }

    @Test
    void paths_that_lead_to_nothing_to_read() throws IOException {
        refuses(dir.resolve("gone.csv"), "There is no such file");
        refuses(Files.createDirectory(dir.resolve("folder")), "There is no table to read");
        refuses(Path.of("/dev/null"), "Not a file");
    }

    @Test
    void a_zip_that_is_a_bomb_or_holds_too_much_or_another_zip() throws IOException {
        refuses(zip("bomb.zip", Map.of("a.csv", GOOD + "0".repeat(11 << 20))), "is a bomb");
        refuses(file("broken.zip", "PK\3\4 and no more"), "damaged or cut off");
        refuses(zip("outer.zip", Map.of("inner.zip", "PK")), "A zip within a zip is not opened");
        refuses(zip("none.zip", Map.of()), "There is no table to read");
    }

    @Test
    void one_bad_file_among_good_ones() throws IOException {
        var good = file("good.csv", GOOD);
        var bad = file("bad.csv", HEADER + "D2,\"Valves\n");
        var before = LINES.rows();

        var said = LINES.say("import", good, bad);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("bad.csv: The quote").endsWith("Nothing was imported.\n");
        assertThat(LINES.rows()).isEqualTo(before);
    }

    @Test
    void very_many_bad_files_are_counted_and_not_all_listed() throws IOException {
        for (var i = 0; i < 30; i++) file("d/" + i + ".csv", "");

        var said = LINES.imports(dir.resolve("d"));

        assertThat(said.err().lines()).hasSize(21).last().isEqualTo("… and 10 more. Nothing was imported.");
    }

    private void refuses(Path file, String why) {
        var before = LINES.rows();

        var said = LINES.imports(file);

        assertThat(said.code()).as(said.err()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(why).doesNotContain("Exception", "\tat ");
        assertThat(LINES.rows()).isEqualTo(before);
    }

    private Path file(String name, String text) throws IOException {
        var file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        var path = dir.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return path;
    }
}
