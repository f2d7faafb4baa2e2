package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of the command line that can't be meant are answered in a sentence, before anything is done.
class OptionsTest {
    private static final CommandLines LINES = new CommandLines();

    @TempDir
    Path dir;

    @AfterAll
    static void close() {
        LINES.close();
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(dir.resolve("deals.csv"), "opportunity_id,stage,amount\nD1,Open,5\n");
        Files.writeString(dir.resolve("broken.map"), "this is no map\n");
        Files.write(dir.resolve("binary.map"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0x81});
        Files.writeString(dir.resolve("field.map"), "amount = weather\n");
        Files.writeString(dir.resolve("broken.stages"), "Open is open\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            review DIR/deals.csv --as-of 2017-02-30    | “2017-02-30” is no day; write it as 2026-03-31.
            review DIR/deals.csv --as-of               | Missing required parameter for option '--as-of' (DATE)
            review DIR/deals.csv --sideways            | Unknown option: '--sideways'
            review                                     | Missing required parameter: 'FILE'
            review DIR/deals.csv --dates nonsense      | --dates: “nonsense” is not understood; say dmy, mdy or ymd.
            import DIR/deals.csv --dates when=dmy      | No file has a column “when”, of which you speak.
            import DIR/deals.csv --numbers dots        | --numbers: “dots” is not understood; say point or comma.
            import DIR/deals.csv --map DIR/broken.map  | --map: Line 1: “this is no map” is not of the form
            import DIR/deals.csv --map DIR/binary.map  | binary.map is no text in UTF-8. Nothing was imported.
            import DIR/deals.csv --map DIR/field.map   | --map: Line 1: “weather” is no field
            import DIR/deals.csv --map DIR/gone.map    | gone.map is not there. Nothing was imported.
            import DIR/deals.csv --map DIR             | can't be read. Nothing was imported.
            import DIR/deals.csv --stages nonsense     | “nonsense” is neither a stage, such as Verbal=open:resolution,
            import DIR/deals.csv --stages DIR/broken.stages | --stages: “Open is open” is not understood
            import DIR/deals.csv --stages Open=later   | --stages: “later” is not understood
            import DIR/deals.csv --stages Verbal=won   | No file has a stage “verbal”, of which you speak.
            undo 123                                   | “123” is no import's id; ./throughline imports lists them.
            undo 00000000-0000-0000-0000-000000000001  | There is no import 00000000-0000-0000-0000-000000000001.
            export DIR                                 | is there already. Nothing was written: choose another name.
            export DIR/no/such.zip                     | Nothing was written: make it, or choose another.
            bench --deals 0                            | --deals wants a number from 1 on.
            reviews                                    | Did you mean: throughline review
            """)
    void they_are_answered(String line, String answer) {
        var before = LINES.rows();

        var said =
                LINES.say((Object[]) line.strip().replace("DIR", dir.toString()).split(" +"));

        assertThat(said.code()).as(said.err()).isEqualTo(2);
        assertThat(said.complaint()).contains(answer).doesNotContain("Exception", "java.", "\tat ");
        assertThat(said.complaint().lines().count()).isLessThanOrEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(LINES.rows()).isEqualTo(before);
    }

    @Test
    void a_page_that_can_not_be_written_is_told() {
        var said = LINES.say("review", dir.resolve("deals.csv"), "--json", "--html", dir.resolve("no/such.html"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("The page can't be written to").doesNotContain("Exception");
    }

    @Test
    void a_map_that_was_printed_can_be_given_back() throws IOException {
        var deals = dir.resolve("deals.csv");
        var map = Files.writeString(
                dir.resolve("columns.map"),
                LINES.say("review", deals, "--print-map").out());

        assertThat(map).content().contains("opportunity_id = id");
        assertThat(LINES.say("review", deals, "--print-map", "--map", map).code())
                .isZero();
    }

    @Test
    void nothing_at_all_is_answered_with_help() {
        assertThat(LINES.say().out()).contains("review").contains("import");
        assertThat(LINES.say("--version").out()).startsWith("Throughline ");
    }
}
