package io.throughline.exchange.read.crm;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.Understanding.Refused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with a file is said in one sentence; what is wrong with a row is said with its line.
class RefusalsTest {
    private static final String DEALS = "deal_id,name,stage,amount,close_date\n";

    @TempDir
    Path dir;

    Export export;

    @BeforeEach
    void write_here() {
        export = new Export(dir);
    }

    @Test
    void an_empty_file() {
        assertThat(export.refusal("")).isEqualTo("The file is empty (0 bytes): export it again.");
    }

    @Test
    void a_header_without_rows() {
        assertThat(export.refusal(DEALS)).isEqualTo("It has a header and no rows.");
    }

    @Test
    void a_header_without_rows_beside_other_files_is_left_out() {
        export.file("x/deals.csv", DEALS + "1,Pumps,Open,5,2026-01-31\n");
        export.file("x/more.csv", DEALS);

        assertThat(((Understanding.Understood) read(dir.resolve("x"))).leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.file()).isEqualTo("x/more.csv"));
    }

    @Test
    void a_picture_that_is_called_a_table() throws IOException {
        var file = Files.write(dir.resolve("deals.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        assertThat(Export.refusal(read(file))).isEqualTo("This is a PNG picture, not a table.");
    }

    @Test
    void a_file_that_is_not_there() {
        assertThat(((Refused) read(dir.resolve("gone.csv"))).refusals().getFirst())
                .satisfies(refusal -> {
                    assertThat(refusal.file()).endsWith("gone.csv");
                    assertThat(refusal.why()).isEqualTo("There is no such file.");
                });
    }

    @Test
    void a_folder_without_tables() throws IOException {
        assertThat(Export.refusal(read(Files.createDirectory(dir.resolve("empty")))))
                .startsWith("There is no table to read");
    }

    @Test
    void a_quote_that_is_never_closed() {
        assertThat(export.refusal(DEALS + "1,Pumps,Open,5,\n2,\"Valves,Open,6,\n3,Seals,Open,7,\n"))
                .isEqualTo("The quote that opens on line 3 is never closed: mend that line, or export the file again.");
    }

    @Test
    void one_bad_file_refuses_all_so_that_nothing_is_half_imported() {
        export.file("x/deals.csv", DEALS + "1,Pumps,Open,5,2026-01-31\n");
        export.file("x/empty.csv", "");

        assertThat(((Refused) read(dir.resolve("x"))).refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.file()).isEqualTo("x/empty.csv"));
    }

    @Test
    void two_columns_of_one_name_that_matter() {
        assertThat(export.refusal("deal_id,stage,amount,Amount\n1,Open,5,6\n"))
                .isEqualTo("Two columns are called “amount” (columns 3 and 4): rename or remove one of them.");
    }

    @Test
    void two_columns_of_one_name_that_do_not_matter() {
        var file = export.understood("deal_id,stage,note,note\n1,Open,a,b\n");

        assertThat(Export.rows(file).row(0).extras()).isEqualTo("{\"note\":\"a\"}");
        assertThat(file.columns().getLast().ignored()).isEqualTo("a second column of this name");
    }

    @Test
    void a_table_of_deals_without_a_stage() {
        assertThat(export.refusal("opportunity_id,account,close_date,close_value\n1,Nordwerk,2026-01-31,5\n"))
                .isEqualTo(
                        "It looks like a table of deals, and has no column “deal_stage”: export it with that column, or say with --map which column is stage.");
    }

    @Test
    void a_table_of_nothing_that_is_kept() {
        assertThat(export.refusal("colour,shape\nred,round\n"))
                .isEqualTo(
                        "Nothing in it says which deal, account, person, product or activity a row is about (its columns: colour, shape): say what they are with --map.");
    }

    @Test
    void a_column_of_more_stages_than_any_pipeline_has() {
        var text = new StringBuilder(DEALS);
        for (var i = 0; i < 600; i++)
            text.append(i).append(",Deal,Stage ").append(i).append(",5,\n");

        assertThat(export.refusal(text.toString())).contains("“stage”").contains("more than 500");
    }

    @Test
    void rows_that_mostly_do_not_fit_the_header() {
        assertThat(export.refusal("deal_id,name,stage\n" + "1,Pumps, large,Open,x\n".repeat(10)))
                .isEqualTo(
                        "Most rows don't fit the header: line 2 has 5 cells where the header has 3. Export it again, with cells quoted.");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells() {
        var rows = export.rows(DEALS + "1,Pumps,Open,5,\n2,Valves\n3,Seals,Open,5,,,\n4,Taps,Open,5,2026-01-31,x\n");

        assertThat(rows.all(Field.ID)).containsExactly("1", "3");
        assertThat(rows.refused()).containsEntry(3L, "The row has 2 cells where the header has 5.");
        assertThat(rows.refused()).containsEntry(5L, "The row has 6 cells where the header has 5.");
    }

    @Test
    void a_day_that_never_was() {
        var rows = export.rows(DEALS + "1,Pumps,Open,5,2024-02-29\n2,Valves,Open,5,2023-02-29\n");

        assertThat(rows.all(Field.CLOSE_DATE)).containsExactly("2024-02-29");
        assertThat(rows.refused())
                .containsEntry(3L, "“close_date” holds “2023-02-29”, and there is no 29 February 2023.");
    }

    @Test
    void a_number_and_a_date_that_are_none() {
        var rows = export.rows(DEALS + "1,Pumps,Open,much,\n2,Valves,Open,5,soon\n3,Seals,Open,5,2026-01-31\n");

        assertThat(rows.taken()).hasSize(1);
        assertThat(rows.refused()).containsEntry(2L, "“amount” holds “much”, which is no number.");
        assertThat(rows.refused()).containsEntry(3L, "“close_date” holds “soon”, which is no date.");
    }

    @Test
    void a_flag_that_is_none() {
        var rows = export.rows("Id,StageName,CloseDate,IsWon\n0061g00000abcde,Open,2026-01-31,perhaps\n");

        assertThat(rows.refused().get(2L)).isEqualTo("“IsWon” holds “perhaps”, which is neither yes nor no.");
    }

    @Test
    void lines_are_those_of_the_file_also_within_a_zip_in_other_encodings() throws IOException {
        var text = DEALS.replace(",", ";") + "\r\n1;\"Pümps\r\nand more\";Open;5;\r\n2;Valves;Open;much;\r\n";
        for (var charset : List.of(UTF_16LE, Charset.forName("windows-1252"))) {
            var zip = dir.resolve(charset.name() + ".zip");
            try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
                out.putNextEntry(new ZipEntry("a/deals.csv"));
                out.write(text.getBytes(charset));
            }
            var rows = Export.rows(Export.only(read(zip)));
            assertThat(rows.row(0).get(Field.NAME)).isEqualTo("Pümps\r\nand more");
            assertThat(rows.row(0).line()).isEqualTo(3);
            assertThat(rows.refused()).containsOnlyKeys(5L);
        }
    }

    private static Understanding read(Path path) {
        return Reading.of(List.of(path), ReadOptions.none());
    }
}
