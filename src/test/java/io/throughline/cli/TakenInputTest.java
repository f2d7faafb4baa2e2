package io.throughline.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Input of which the good rows are taken and the others listed, and what becomes of it afterwards.
class TakenInputTest {
    private static final String HEADER = "opportunity_id,deal_name,account,stage,amount,created_date\n";

    private final CommandLines lines = new CommandLines();

    @TempDir
    Path dir;

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void a_29_february_that_never_was_and_ids_that_come_twice_are_listed_and_the_rest_is_taken() throws IOException {
        var said = lines.imports(file("""
                D1,Pumps,Kolm,Open,5,2024-02-29
                D2,Valves,Kolm,Open,5,2023-02-29
                D1,Seals,Kolm,Won,7,2024-01-01
                """));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("3 rows: 1 created, 0 matched (0 of them changed), 0 left out as deleted, 2 refused")
                .contains("line 3: “created_date” holds “2023-02-29”, and there is no 29 February 2023.")
                .contains("line 4: “D1” is on line 2 already, with other values; that row was kept.");
        assertThat(lines.column("select name from deal")).containsExactly("Pumps");
    }

    @Test
    void two_currencies_stay_two_and_one_that_is_none_is_listed() throws IOException {
        var file = Files.writeString(dir.resolve("deals.csv"), """
                opportunity_id,deal_name,stage,amount,currency
                D1,Pumps,Open,5,EUR
                D2,Valves,Open,7,USD
                D3,Seals,Open,9,dollars
                """);

        assertThat(lines.imports(file).out()).contains("line 4: “currency” holds “dollars”");
        assertThat(lines.column("select amount || ' ' || currency from deal order by 1"))
                .containsExactly("5 EUR", "7 USD");
        var json = lines.say("review", "--json", file).out();
        assertThat(json).containsSubsequence("\"amount\":5", "\"EUR\"", "\"amount\":7", "\"USD\"");
    }

    @Test
    void owners_and_accounts_that_no_file_knows_are_listed_with_their_column() throws IOException {
        var said = lines.imports(Files.writeString(dir.resolve("Opportunity.csv"), """
                Id,Name,AccountId,OwnerId,StageName,Amount,CloseDate,CreatedDate
                006000000000001AAA,Pumps,001000000000001AAA,005000000000001AAA,Prospecting,5,2027-01-31,2024-01-31
                """));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("Opportunity.csv, AccountId: nothing is known of “001000000000001AAA” (1 row)")
                .contains("Opportunity.csv, OwnerId: nothing is known of “005000000000001AAA” (1 row)");
        assertThat(lines.column("select owner_id from deal")).containsOnlyNulls();
    }

    @Test
    void a_formula_is_text_within_neutral_without_and_itself_again() throws IOException {
        var formula = "=HYPERLINK(\"http://x.example\",\"y\")";
        lines.imports(file("D1,\"=HYPERLINK(\"\"http://x.example\"\",\"\"y\"\")\",@Kolm,Open,5,2024-02-29\n"));
        assertThat(lines.column("select name from deal")).containsExactly(formula);

        assertThat(lines.say("export", dir.resolve("all")).code()).isZero();

        assertThat(dir.resolve("all/deal.csv")).content().contains("\"'=HYPERLINK(");
        assertThat(dir.resolve("all/organization.csv")).content().contains("'@Kolm");
        try (var elsewhere = new CommandLines()) {
            assertThat(elsewhere.imports(dir.resolve("all")).code()).isZero();
            assertThat(elsewhere.column("select name from deal")).containsExactly(formula);
            assertThat(elsewhere.rows()).isEqualTo(lines.rows());
        }
    }

    @Test
    void other_encodings_without_a_mark_and_mixed_ends_of_lines_say_the_same() throws IOException {
        var text = HEADER + "D1,Pümps,Kolm,Open,5,2024-02-29\rD2,Valves,Kolm,Open,5,2024-02-29\r\n";
        for (var charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("windows-1252")}) {
            var said = lines.imports(Files.write(dir.resolve("deals.csv"), text.getBytes(charset)));

            assertThat(said.out()).as(charset.name()).contains("2 rows: ").contains(" 0 refused");
            assertThat(lines.column("select name from deal order by 1")).containsExactly("Pümps", "Valves");
        }
        assertThat(lines.say("imports").out().lines()).hasSize(4);
    }

    @Test
    void a_zip_with_names_that_point_out_of_it_writes_nothing_there() throws IOException {
        var zip = dir.resolve("a/b/export.zip");
        Files.createDirectories(zip.getParent());
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../../out.csv"));
            out.write((HEADER + "D1,Pumps,Kolm,Open,5,2024-02-29\n").getBytes(UTF_8));
        }

        assertThat(lines.imports(zip).code()).isZero();
        assertThat(dir.resolve("out.csv")).doesNotExist();
    }

    @Test
    void a_dry_run_keeps_nothing_and_an_import_is_taken_back_whole() throws IOException {
        var file = file("D1,Pumps,Kolm,Open,5,2024-02-29\n");
        var before = lines.rows();

        assertThat(lines.say("import", "--dry-run", file).out()).startsWith("This is what would come of it");
        assertThat(lines.rows()).isEqualTo(before);

        var id = lines.imports(file).out().lines().findFirst().orElseThrow().replace("Import ", "");
        assertThat(lines.say("undo", id).out()).contains("1 row of deal gone");
        assertThat(lines.column("select name from deal union select name from organization"))
                .isEmpty();
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(dir.resolve("deals.csv"), HEADER + rows);
    }
}
