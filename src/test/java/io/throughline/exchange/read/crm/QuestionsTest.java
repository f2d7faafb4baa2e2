package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.StageMeaning.Status;
import io.throughline.exchange.read.Understanding.Asks;
import io.throughline.exchange.read.Understanding.Refused;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
    private static final String OPEN = "deal_id,stage,close_date\n1,Open,03/04/2026\n2,Open,05/05/2026\n";
    private static final String BOTH = "deal_id,stage,close_date\n1,Open,13/04/2026\n2,Open,04/13/2026\n";

    @TempDir
    Path dir;

    Export export;

    @BeforeEach
    void write_here() {
        export = new Export(dir);
    }

    @Test
    void an_order_that_nothing_settles_is_asked() {
        var question = export.question(OPEN);

        assertThat(question.file()).isEqualTo("export.csv");
        assertThat(question.column()).isEqualTo("close_date");
        assertThat(question.sentence())
                .isEqualTo(
                        "Column “close_date” can be read day first or month first, and nothing in the file settles which:"
                                + " 03/04/2026 (line 2).");
        assertThat(question.option()).isEqualTo("--dates close_date=dmy or --dates close_date=mdy");
    }

    @Test
    void the_answer_is_taken_for_all_columns_or_for_one() {
        assertThat(closes(OPEN, "dmy")).containsExactly("2026-04-03", "2026-05-05");
        assertThat(closes(OPEN, "mdy")).containsExactly("2026-03-04", "2026-05-05");
        assertThat(closes(OPEN, "Close Date=mdy")).containsExactly("2026-03-04", "2026-05-05");
        assertThat(closes(OPEN, "dmy,close_date=mdy")).containsExactly("2026-03-04", "2026-05-05");
    }

    @Test
    void both_orders_in_one_column_are_asked_and_the_answer_refuses_the_others() {
        assertThat(export.question(BOTH).sentence()).contains("13/04/2026 (line 2), 04/13/2026 (line 3)");

        var rows = Export.rows(Export.only(export.read(BOTH, Export.dates("dmy"))));
        assertThat(rows.all(Field.CLOSE_DATE)).containsExactly("2026-04-13");
        assertThat(rows.refused())
                .containsEntry(
                        3L,
                        "“close_date” holds “04/13/2026”, and there is no month 13 (the column's dates are read day first).");
    }

    @Test
    void a_column_written_alike_settles_the_order_even_one_that_nothing_uses() {
        var rows = export.rows(
                "Id,StageName,CloseDate,LastModifiedDate\n0061g00000abcde,Open,02/03/24,02/23/26 08:55 PM\n");

        assertThat(rows.row(0).get(Field.CLOSE_DATE)).isEqualTo("2024-02-03");
    }

    @Test
    void a_column_written_otherwise_settles_nothing() {
        assertThat(export.read("deal_id,stage,close_date,created_date\n1,Open,02/03/24,23/02/2026\n"))
                .isInstanceOf(Asks.class);
    }

    @Test
    void columns_that_settle_different_orders_settle_nothing() {
        assertThat(export.read(
                        "deal_id,stage,close_date,created_date,won_date\n1,Open,02/03/2024,23/02/2026,02/23/2026\n"))
                .isInstanceOf(Asks.class);
    }

    @Test
    void a_two_digit_year_never_comes_first() {
        assertThat(export.read("deal_id,stage,close_date\n1,Open,26-03-04\n"))
                .isInstanceOfSatisfying(
                        io.throughline.exchange.read.Understanding.Understood.class,
                        read -> assertThat(Export.rows(read.files().getFirst())
                                        .row(0)
                                        .get(Field.CLOSE_DATE))
                                .isEqualTo("2004-03-26"));
    }

    @Test
    void an_answer_that_the_year_comes_first_refuses_dates_where_it_does_not() {
        var rows = Export.rows(Export.only(
                export.read("deal_id,stage,close_date\n1,Open,03/04/2026\n2,Open,2026-03-04\n", Export.dates("ymd"))));

        assertThat(rows.taken()).hasSize(1);
        assertThat(rows.refused().get(2L)).contains("does not begin with a four-digit year");
    }

    @Test
    void numbers_that_nothing_settles_are_asked_and_answered() {
        var text = "opportunity_id,product,quantity\n1,Pump,1.000\n1,Valve,2.500\n";
        var question = export.question(text);
        assertThat(question.option()).isEqualTo("--numbers quantity=point or --numbers quantity=comma");

        var rows = Export.rows(Export.only(export.read(text, Export.options("", "", "comma", ""))));
        assertThat(rows.all(Field.QUANTITY)).containsExactly("1000", "2500");
    }

    @Test
    void another_column_of_numbers_settles_the_mark() {
        var rows = export.rows("opportunity_id,product,quantity,price\n1,Pump,1.000,\"12,50\"\n");

        assertThat(rows.row(0).get(Field.QUANTITY)).isEqualTo("1000");
    }

    @Test
    void a_stage_that_is_closed_and_does_not_say_how_is_asked() {
        var text = "deal_id,stage,amount\n1,Closed,5\n2,Proposal,6\n";
        var question = export.question(text);
        assertThat(question.option()).isEqualTo("--stages \"Closed=won\" or --stages \"Closed=lost\"");

        var file = Export.only(export.read(text, Export.stages("closed=won")));
        assertThat(file.stages().get("Closed").status()).isEqualTo(Status.WON);
    }

    @Test
    void an_answer_to_what_no_file_asks_is_told() {
        var read = export.read(OPEN, Export.options("", "dmy,closing=mdy", "", "Verbl=won"));

        assertThat(((Refused) read).refusals())
                .extracting(r -> r.why())
                .containsExactly(
                        "No file has a column “closing”, of which you speak.",
                        "No file has a stage “verbl”, of which you speak.");
    }

    private java.util.List<String> closes(String text, String dates) {
        return Export.rows(Export.only(export.read(text, Export.dates(dates)))).all(Field.CLOSE_DATE);
    }
}
