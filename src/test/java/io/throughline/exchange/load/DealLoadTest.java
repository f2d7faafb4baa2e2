package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static io.throughline.exchange.read.StageMeaning.Status.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DealLoadTest extends Loading {
    static Sheet pipeline() {
        return Sheet.of(
                        DEAL,
                        "ID, ORGANIZATION_NAME, OWNER_NAME, PRODUCT_NAME, STAGE, OPENED_ON, CLOSE_DATE, CLOSING_AMOUNT")
                .stage("Engaging", OPEN)
                .stage("Won", WON)
                .stage("Lost", LOST);
    }

    @Test
    void accounts_users_and_products_that_only_deals_name_are_made() {
        var summary = load(pipeline().row("D1|Kolm Steel|Ada Vint|Pump|Engaging|2025-10-01||"));

        assertThat(one("""
                select deal.name, name_made, organization.name, app_user.name, product, status, stage, deal.source, deal.external_id
                from deal
                join organization on organization.id = organization_id
                join app_user on app_user.id = deal.owner_id""")).isEqualTo("Kolm Steel – Pump|t|Kolm Steel|Ada Vint|Pump|OPEN|Engaging|salesforce|D1");
        assertThat(one("select product.name, quantity from deal_line join product on product.id = product_id"))
                .isEqualTo("Pump|");
        assertThat(summary.files().getFirst().created()).isEqualTo(1);
        assertThat(summary.notes()).hasSize(3).anyMatch(note -> note.contains("1 user that no file lists"));
    }

    @Test
    void every_row_carries_the_import_that_stored_it() {
        var summary = load(pipeline().row("D1|Kolm Steel|Ada Vint|Pump|Won|2025-10-01|2025-12-01|900"));

        for (var table : java.util.List.of("deal", "organization", "app_user", "product", "deal_line", "deal_change"))
            assertThat(rows("select distinct stored_by from " + table)).containsExactly("import:" + summary.id());
    }

    @Test
    void a_close_date_is_the_close_of_a_closed_deal_and_the_expected_one_of_an_open_deal() {
        load(pipeline()
                .row("D1|Kolm Steel|||Engaging|2025-10-01|2026-04-01|")
                .row("D2|Kolm Steel|||Won|2025-10-01|2025-12-01|900"));

        assertThat(rows("select external_id, expected_close, closed_on, amount from deal order by 1"))
                .containsExactly("D1|2026-04-01||", "D2||2025-12-01|900");
    }

    @Test
    void of_files_that_tell_of_one_deal_the_first_speaks() {
        load(
                pipeline().named("first.csv").row("D1|Kolm Steel|||Won|2025-10-01|2025-12-01|900"),
                pipeline().named("second.csv").row("D1|Kolm Steel|||Won|2025-10-01|2025-12-01|950"));

        assertThat(rows("select amount from deal")).containsExactly("900");
        assertThat(rows("select to_value from deal_change where field = 'AMOUNT' and source = 'close'"))
                .hasSize(1);
    }

    @Test
    void an_amount_of_nothing_on_a_lost_deal_is_no_amount() {
        load(pipeline()
                .row("D1|Kolm Steel|||Lost|2025-10-01|2025-12-01|0")
                .row("D2|Kolm Steel|||Won|2025-10-01|2025-12-01|0"));

        assertThat(rows("select external_id, amount from deal order by 1")).containsExactly("D1|", "D2|0");
    }

    @Test
    void stage_and_amount_of_a_close_are_not_known_before_it() {
        load(pipeline()
                .row("D1|Kolm Steel|||Won|2025-10-01|2025-12-01|900.50")
                .row("D2|Kolm Steel|||Lost|2025-10-01|2025-12-02|0")
                .row("D3|Kolm Steel|||Engaging|2025-10-01||"));

        assertThat(rows("""
                select deal.external_id, field, changed_on, from_value, to_value
                from deal_change
                join deal on deal.id = deal_id
                order by 1, 2"""))
                .containsExactly(
                        "D1|AMOUNT|2025-12-01||900.5", "D1|STAGE|2025-12-01||Won", "D2|STAGE|2025-12-02||Lost");
    }

    @Test
    void a_blank_opening_day_stays_blank() {
        load(pipeline().row("D1|Kolm Steel|||Engaging|||"));

        assertThat(one("select opened_on from deal")).isEmpty();
    }

    @Test
    void flags_decide_where_there_is_no_stage() {
        load(Sheet.of(DEAL, "ID, IS_CLOSED, IS_WON")
                .row("D1|false|false")
                .row("D2|true|true")
                .row("D3|true|false"));

        assertThat(rows("select external_id, status from deal order by 1"))
                .containsExactly("D1|OPEN", "D2|WON", "D3|LOST");
    }

    @Test
    void a_close_without_an_outcome_is_refused() {
        var summary = load(
                Sheet.of(DEAL, "ID, CLOSED_ON, OPENED_ON").row("D1|2025-12-01|").row("D2||2025-12-01"));

        assertThat(summary.files().getFirst().refused())
                .containsExactly(new ImportSummary.Refused(
                        2, "The deal is closed, but nothing says whether it was won or lost."));
        assertThat(rows("select external_id, status from deal")).containsExactly("D2|OPEN");
    }

    @Test
    void the_stage_decides_over_flags_and_a_persons_word_over_the_proposal() {
        load(pipeline().row("D1|Kolm Steel|||Engaging|||"));
        as("Ada Vint", "update stage_meaning set status = 'WALKED' where stage = 'Engaging'");

        load(pipeline().row("D2|Kolm Steel|||Engaging|||"));

        assertThat(rows("select external_id, status from deal order by 1")).containsExactly("D1|OPEN", "D2|WALKED");
        assertThat(one("select status from stage_meaning where stage = 'Engaging'"))
                .isEqualTo("WALKED");
    }

    @Test
    void what_was_said_of_a_stage_with_an_earlier_import_is_not_proposed_away() {
        load(Sheet.of(DEAL, "ID, STAGE").says("Parked", WALKED).row("D1|Parked"));

        load(Sheet.of(DEAL, "ID, STAGE").stage("Parked", OPEN).row("D2|Parked"));
        assertThat(rows("select distinct status from deal")).containsExactly("WALKED");

        load(Sheet.of(DEAL, "ID, STAGE").says("Parked", LOST).row("D3|Parked"));
        assertThat(one("select status from stage_meaning")).isEqualTo("LOST");
    }

    @Test
    void an_owner_id_that_no_user_has_is_left_open_and_listed() {
        var summary = load(Sheet.of(DEAL, "ID, OWNER_ID").row("D1|U9").row("D2|U9"));

        assertThat(rows("select external_id, owner_id from deal order by 1")).containsExactly("D1|", "D2|");
        assertThat(summary.unresolved()).containsExactly(new ImportSummary.Unresolved("deal.csv", "OWNER_ID", "U9", 2));
    }

    @Test
    void rows_marked_as_deleted_are_left_out_and_counted() {
        var file = load(Sheet.of(DEAL, "ID, DELETED").row("D1|true").row("D2|false"))
                .files()
                .getFirst();

        assertThat(file.leftOut()).isEqualTo(1);
        assertThat(file.rows()).isEqualTo(2);
        assertThat(rows("select external_id from deal")).containsExactly("D2");
    }

    @Test
    void a_word_that_is_no_currency_refuses_its_row_and_two_currencies_stand_side_by_side() {
        var file = load(Sheet.of(DEAL, "ID, AMOUNT, CURRENCY")
                        .row("D1|10|eur")
                        .row("D2|10|USD")
                        .row("D3|10|Taler"))
                .files()
                .getFirst();

        assertThat(rows("select external_id, currency from deal order by 1")).containsExactly("D1|EUR", "D2|USD");
        assertThat(file.refused())
                .containsExactly(new ImportSummary.Refused(4, "“Taler” is not a currency code such as EUR or USD."));
    }

    @Test
    void the_first_of_two_rows_with_one_id_is_kept_the_same_again_is_no_news() {
        var file = load(Sheet.of(DEAL, "ID, NAME, AMOUNT")
                        .row("D1|Pumps|10")
                        .row("D1|Pumps|10")
                        .row("D1|Pumps|20"))
                .files()
                .getFirst();

        assertThat(one("select amount from deal")).isEqualTo("10");
        assertThat(file.matched()).isEqualTo(1);
        assertThat(file.refused())
                .containsExactly(new ImportSummary.Refused(
                        4, "“D1” is on line 2 already, with other values; that row was kept."));
    }

    @Test
    void rows_counted_and_rows_accounted_for_are_the_same() {
        var file = load(Sheet.of(DEAL, "ID, NAME, AMOUNT, DELETED")
                        .row("D1|Pumps|10|")
                        .row("D1|Pumps|10|")
                        .row("D1|Pumps|20|")
                        .row("D2|Valves||true")
                        .refusing(9, "An amount of “ten” is not a number."))
                .files()
                .getFirst();

        assertThat(file.rows()).isEqualTo(5);
        assertThat(file.created() + file.matched() + file.leftOut() + file.refusedRows())
                .isEqualTo(file.rows());
    }

    @Test
    void a_contact_of_the_deal_becomes_a_role_in_it() {
        load(Sheet.of(DEAL, "ID, ORGANIZATION_NAME, PERSON_NAME").row("D1|Kolm Steel|Ute Rahn"));

        assertThat(one("""
                select person.name, organization.name, is_primary
                from contact_role
                join person on person.id = person_id
                join organization on organization.id = organization_id""")).isEqualTo("Ute Rahn|Kolm Steel|t");
    }

    @Test
    void a_deal_without_id_is_found_again_by_name_account_and_place() {
        var sheet = Sheet.of(DEAL, "NAME, ORGANIZATION_NAME, AMOUNT")
                .row("Pumps|Kolm Steel|10")
                .row("Pumps|Kolm Steel|20")
                .row("Pumps|Ostrava Glass|30");
        load(sheet);

        var file = load(sheet).files().getFirst();

        assertThat(file.matched()).isEqualTo(3);
        assertThat(file.updated()).isZero();
        assertThat(count("deal")).isEqualTo(3);
        assertThat(count("deal_history")).isZero();
    }

    @Test
    void which_fields_came_at_all_is_remembered() {
        load(Sheet.of(DEAL, "ID, AMOUNT, +Region").row("D1||North"));

        assertThat(rows("select kind, field from carried_field order by 2")).containsExactly("DEAL|AMOUNT", "DEAL|ID");
    }
}
