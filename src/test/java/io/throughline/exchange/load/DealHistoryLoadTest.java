package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static io.throughline.exchange.read.StageMeaning.Status.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DealHistoryLoadTest extends Loading {
    private static final String CHANGES = """
            select changed_on, field, from_value, to_value
            from deal_change
            order by changed_on, place, field""";

    private static Sheet deals() {
        return Sheet.of(DEAL, "ID, STAGE, AMOUNT, CURRENCY, CLOSE_DATE, OPENED_ON")
                .stage("Proposal", OPEN)
                .stage("Won", WON)
                .row("D1|Won|20|EUR|2025-09-30|2025-01-01");
    }

    private static Sheet history() {
        return Sheet.of(DEAL_HISTORY, "ID, DEAL_ID, CHANGED_AT, STAGE, AMOUNT, CLOSE_DATE")
                .row("H3|D1|2025-09-30T08:00|Won|20|2025-09-30")
                .row("H1|D1|2025-01-01T23:30:00Z|Proposal|10.50|2025-06-30")
                .row("H2|D1|2025-05-01T10:00|Proposal|20|2025-12-31");
    }

    @Test
    void each_field_that_differs_from_the_row_before_is_a_dated_change() {
        var summary = load(history(), deals());

        assertThat(rows(CHANGES))
                .containsExactly(
                        "2025-01-02|AMOUNT||10.5 EUR",
                        "2025-01-02|EXPECTED_CLOSE||2025-06-30",
                        "2025-01-02|STAGE||Proposal",
                        "2025-05-01|AMOUNT|10.5 EUR|20 EUR",
                        "2025-05-01|EXPECTED_CLOSE|2025-06-30|2025-12-31",
                        "2025-09-30|EXPECTED_CLOSE|2025-12-31|2025-09-30",
                        "2025-09-30|STAGE|Proposal|Won");
        assertThat(summary.files().getLast().created()).isEqualTo(3);
    }

    @Test
    void the_same_history_again_changes_nothing() {
        load(deals(), history());
        var file = load(deals(), history()).files().getLast();

        assertThat(count("deal_change")).isEqualTo(7);
        assertThat(count("deal_change_history")).isZero();
        assertThat(file.matched()).isEqualTo(3);
    }

    @Test
    void a_newer_history_that_begins_later_goes_on_from_what_is_known() {
        load(deals(), history());

        load(Sheet.of(DEAL_HISTORY, "ID, DEAL_ID, CHANGED_AT, STAGE, AMOUNT, CLOSE_DATE")
                .row("H3|D1|2025-09-30T08:00|Won|20|2025-09-30")
                .row("H4|D1|2025-11-30T08:00|Won|25|2025-09-30"));

        assertThat(count("deal_change")).isEqualTo(8);
        assertThat(rows(CHANGES)).contains("2025-11-30|AMOUNT|20 EUR|25 EUR", "2025-09-30|STAGE|Proposal|Won");
    }

    @Test
    void history_that_comes_later_takes_the_place_of_what_was_concluded() {
        load(deals());
        assertThat(rows(CHANGES)).containsExactly("2025-09-30|STAGE||Won");

        load(history());

        assertThat(rows(CHANGES)).contains("2025-09-30|STAGE|Proposal|Won").doesNotContain("2025-09-30|STAGE||Won");
        assertThat(count("deal_change")).isEqualTo(7);
    }

    @Test
    void changes_within_one_minute_keep_the_order_of_the_file() {
        load(
                deals(),
                Sheet.of(DEAL_HISTORY, "ID, DEAL_ID, CHANGED_AT, STAGE")
                        .row("H1|D1|2025-01-01T10:00|A")
                        .row("H2|D1|2025-01-01T10:00|B")
                        .row("H3|D1|2025-01-01T10:00|C"));

        assertThat(
                        rows(
                                "select place, from_value, to_value from deal_change where source = 'salesforce' order by place"))
                .containsExactly("1||A", "2|A|B", "3|B|C");
    }

    @Test
    void a_change_of_a_deal_that_nobody_knows_is_refused() {
        var file = load(
                        deals(),
                        Sheet.of(DEAL_HISTORY, "DEAL_ID, CHANGED_AT, STAGE").row("D7|2025-01-01T10:00|A"))
                .files()
                .getLast();

        assertThat(file.refused()).containsExactly(new ImportSummary.Refused(2, "There is no deal “D7”."));
    }
}
