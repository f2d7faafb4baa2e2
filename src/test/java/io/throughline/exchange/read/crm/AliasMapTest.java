package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.Understanding.Understood;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasMapTest {
    private static final String DEALS = "opportunity_id,deal_stage,close_value,zone\n1,Won,5,North\n";

    @TempDir
    Path dir;

    Export export;

    @BeforeEach
    void write_here() {
        export = new Export(dir);
    }

    @Test
    void a_line_says_what_a_column_is() {
        var row = Export.rows(Export.only(export.read(
                        DEALS, Export.map("zone = source\n# a comment\nclose_value = amount # not at the close\n"))))
                .row(0);

        assertThat(row.get(Field.SOURCE)).isEqualTo("North");
        assertThat(row.get(Field.AMOUNT)).isEqualTo("5");
        assertThat(row.extras()).isEqualTo("{}");
    }

    @Test
    void a_column_can_be_kept_as_text_or_left() {
        var row = Export.rows(Export.only(export.read(DEALS, Export.map("close_value = extra\nzone = ignore\n"))))
                .row(0);

        assertThat(row.values()).doesNotContainKey(Field.CLOSING_AMOUNT);
        assertThat(row.extras()).isEqualTo("{\"close_value\":\"5\"}");
    }

    @Test
    void a_section_is_for_files_of_its_pattern() {
        var map = Export.map("[other*.csv]\nzone = source\n[exp?rt.csv]\nzone = type\n");
        var row = Export.rows(Export.only(export.read(DEALS, map))).row(0);

        assertThat(row.get(Field.TYPE)).isEqualTo("North");
    }

    @Test
    void a_section_may_say_what_the_rows_are() {
        var text = "colour,shape,when\nred,round,2026-01-31\n";
        var file = Export.only(
                export.read(text, Export.map("[*.csv = deal]\ncolour = name\nshape = stage\nwhen = close_date\n")));

        assertThat(file.kind()).isEqualTo(RecordKind.DEAL);
        assertThat(Export.rows(file).row(0).get(Field.STAGE)).isEqualTo("round");
    }

    @Test
    void what_was_taken_for_what_is_printed_in_the_form_in_which_it_is_read() {
        var text = "opportunity_id,deal_stage,\"a = \"\"b\"\" # c\",close_value\n1,Won,x,5\n";
        var read = (Understood) export.read(text);
        var printed = read.printedMap();

        assertThat(printed)
                .contains(
                        "[export.csv = deal]",
                        "opportunity_id = id",
                        "\"a = \"\"b\"\" # c\" = extra",
                        "close_value = closing_amount");
        var again = export.read(text, Export.map(printed));
        assertThat(Export.only(again).columns())
                .isEqualTo(read.files().getFirst().columns());
        assertThat(Export.rows(Export.only(again)))
                .isEqualTo(Export.rows(read.files().getFirst()));
    }

    @Test
    void a_printed_map_of_a_salesforce_export_reads_it_the_same() {
        var text =
                "Id,StageName,CloseDate,Probability,SystemModstamp,Region__c\n0061g00000abcde,Open,2026-01-31,10,2026-01-01,North\n";
        var read = (Understood) export.read(text);

        var again = Export.only(export.read(text, Export.map(read.printedMap())));
        assertThat(again.system()).isEqualTo(read.files().getFirst().system());
        assertThat(Export.rows(again)).isEqualTo(Export.rows(read.files().getFirst()));
    }

    @Test
    void a_column_that_no_file_has_is_told() {
        assertThat(Export.refusal(export.read(DEALS, Export.map("zonne = source\n"))))
                .isEqualTo("No file has a column “zonne”, of which you speak.");
    }

    @Test
    void a_field_that_its_rows_do_not_have_is_told() {
        assertThat(Export.refusal(export.read(DEALS, Export.map("zone = family\n"))))
                .contains("“zone” for family");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone|--map: Line 1: “zone” is not of the form “header = field”.",
                "zone = soruce|--map: Line 1: “soruce” is no field: say a field such as close_date, or extra, or ignore.",
                "[x.csv = deals]|--map: “deals” is no kind of record",
                "[x.csv|--map: Line 1: a section begins with “[” and ends with “]”."
            })
    void what_is_not_understood_is_told_with_its_line(String map, String why) {
        assertThat(ReadOptions.of(map, List.of(), List.of(), ""))
                .isInstanceOfSatisfying(
                        ReadOptions.Given.Misstated.class,
                        wrong -> assertThat(wrong.why()).startsWith(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dym||--dates: “dym” is not understood; say dmy, mdy or ymd.",
                "|Verbal=maybe|--stages: “maybe” is not understood",
                "|Verbal|--stages: “Verbal” is not understood",
                "|Verbal=open:later|--stages: “later” is no phase"
            })
    void words_of_the_command_line_that_are_not_understood_are_told(String dates, String stages, String why) {
        var given = ReadOptions.of("", List.of(dates == null ? "" : dates), List.of(), stages == null ? "" : stages);

        assertThat(given)
                .isInstanceOfSatisfying(
                        ReadOptions.Given.Misstated.class,
                        wrong -> assertThat(wrong.why()).startsWith(why));
    }
}
