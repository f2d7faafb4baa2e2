package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static io.throughline.exchange.read.StageMeaning.Status.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.load.ImportSummary.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReimportTest extends Loading {
    private static final String CHANGES = """
            select field, changed_on, from_value, to_value, source
            from deal_change
            order by changed_on, field, place""";

    private static Sheet deal(String cells) {
        return Sheet.of(DEAL, "ID, NAME, STAGE, AMOUNT, CURRENCY, CLOSE_DATE, NEXT_STEP")
                .stage("Proposal", OPEN)
                .stage("Verbal", OPEN)
                .stage("Won", WON)
                .row(cells);
    }

    @Test
    void the_same_export_again_writes_nothing() {
        var sheets = new Sheet[] {
            Sheet.of(USER, "ID, NAME, TEAM, MANAGER_NAME").row("U1|Ada Vint|North|Cay Lund"),
            Sheet.of(PRODUCT, "ID, NAME, PRICE").row("P1|Pump|10.00"),
            Sheet.of(ORGANIZATION, "ID, NAME, EMPLOYEES, PARENT_NAME, +Region")
                    .row("A1|Kolm Steel|12|Kolm Group|North"),
            Sheet.of(PERSON, "ID, NAME, ORGANIZATION_ID, +Shoe").row("C1|Ute Rahn|A1|41"),
            Sheet.of(
                            DEAL,
                            "ID, NAME, ORGANIZATION_ID, OWNER_ID, STAGE, CLOSING_AMOUNT, CLOSE_DATE, PRODUCT_NAME, PERSON_ID, +Tier")
                    .stage("Won", WON)
                    .row("D1|Pumps|A1|U1|Won|10|2025-12-01|Pump|C1|Gold"),
            Sheet.of(DEAL_LINE, "ID, DEAL_ID, PRODUCT_ID, QUANTITY").row("L1|D1|P1|2"),
            Sheet.of(CONTACT_ROLE, "ID, DEAL_ID, PERSON_ID, ROLE").row("R1|D1|C1|Buyer"),
            Sheet.of(INTERACTION, "ID, DEAL_ID, PERSON_ID, HAPPENED_ON").row("I1|D1|C1|2025-11-01")
        };
        load(sheets);
        var before = stored();

        var summary = load(sheets);

        assertThat(stored()).isEqualTo(before);
        assertThat(summary.files()).allSatisfy(file -> {
            assertThat(file.created()).isZero();
            assertThat(file.matched()).isEqualTo(1);
            assertThat(file.updated()).isZero();
        });
        assertThat(summary.conflicts()).isEmpty();
    }

    private String stored() {
        var all = new StringBuilder();
        var passing = List.of("audit_event", "import", "carried_field", "class_snapshot", "deal_review");
        for (var table : tables())
            if (!passing.contains(table)) all.append(table).append(rows("select * from " + table + " order by 1"));
        return all.toString();
    }

    @Test
    void a_newer_export_changes_what_changed_and_keeps_the_old_version() {
        load(deal("D1|Pumps|Proposal|10|EUR|2026-04-01|Call"));

        var file = load(deal("D1|Pumps|Proposal|10.0|EUR|2026-04-01|Visit"))
                .files()
                .getFirst();

        assertThat(file.updated()).isEqualTo(1);
        assertThat(one("select next_step, version from deal")).isEqualTo("Visit|2");
        assertThat(one("select next_step, version from deal_history")).isEqualTo("Call|1");
        assertThat(count("deal_change")).isZero();
    }

    @Test
    void a_blank_clears_the_value_and_a_column_that_is_not_there_leaves_it() {
        load(deal("D1|Pumps|Proposal|10|EUR|2026-04-01|Call"));

        load(Sheet.of(DEAL, "ID, NAME, NEXT_STEP").row("D1|Pumps|"));

        assertThat(one("select stage, amount, expected_close, next_step from deal"))
                .isEqualTo("Proposal|10|2026-04-01|");
    }

    @Test
    void what_a_person_corrected_is_kept_and_listed_as_often_as_the_export_says_otherwise() {
        load(deal("D1|Pumps|Proposal|10|EUR||Call"));
        as("Ada Vint", "update deal set amount = 12");
        var conflict = new Difference("deal.csv", 2, "Pumps", "amount", "12", "15");

        var newer = load(deal("D1|Pumps|Proposal|15|EUR||Visit"));
        var again = load(deal("D1|Pumps|Proposal|15|EUR||Visit"));

        assertThat(newer.conflicts()).containsExactly(conflict);
        assertThat(again.conflicts()).containsExactly(conflict);
        assertThat(one("select amount, next_step, version from deal")).isEqualTo("12|Visit|3");
    }

    @Test
    void a_correction_that_the_export_knows_nothing_of_is_kept_in_silence() {
        load(deal("D1|Pumps|Proposal|10|EUR||Call"));
        as("Ada Vint", "update deal set amount = 12");

        var summary = load(deal("D1|Pumps|Proposal|10|EUR||Call"));

        assertThat(summary.conflicts()).isEmpty();
        assertThat(one("select amount, version from deal")).isEqualTo("12|2");
    }

    @Test
    void a_correction_that_was_taken_back_is_none() {
        load(deal("D1|Pumps|Proposal|10|EUR||Call"));
        as("Ada Vint", "update deal set amount = 12");
        as("Ada Vint", "update deal set amount = 10");

        var summary = load(deal("D1|Pumps|Proposal|15|EUR||Call"));

        assertThat(summary.conflicts()).isEmpty();
        assertThat(one("select amount from deal")).isEqualTo("15");
    }

    @Test
    void what_a_person_wrote_into_a_blank_is_theirs_too() {
        load(deal("D1|Pumps|Proposal||||"));
        as("Ada Vint", "update deal set next_step = 'Visit', name = 'Pumps and pipes', name_made = false");

        var summary = load(deal("D1|Pumps|Proposal||||Call"));

        assertThat(one("select next_step, name from deal")).isEqualTo("Visit|Pumps and pipes");
        assertThat(summary.conflicts())
                .containsExactly(new Difference("deal.csv", 2, "Pumps and pipes", "next_step", "Visit", "Call"));
    }

    @Test
    void a_deal_that_a_person_reopened_stays_open_whatever_day_the_export_closes_it() {
        load(deal("D1|Pumps|Won|10|EUR||"));
        as("Ada Vint", "update deal set status = 'OPEN'");

        load(deal("D1|Pumps|Won|10|EUR|2026-01-10|"));

        assertThat(one("select status, closed_on from deal")).isEqualTo("OPEN|");
    }

    @Test
    void a_conflict_names_people_and_accounts_not_their_keys() {
        load(
                Sheet.of(USER, "ID, NAME")
                        .row("U1|Ada Vint")
                        .row("U2|Ben Oster")
                        .row("U3|Cay Lund"),
                Sheet.of(DEAL, "ID, NAME, OWNER_ID").row("D1|Pumps|U1"));
        as("Ada Vint", "update deal set owner_id = '" + id("app_user", "Ben Oster") + "'");

        var summary = load(Sheet.of(DEAL, "ID, NAME, OWNER_ID").row("D1|Pumps|U3"));

        assertThat(summary.conflicts())
                .containsExactly(new Difference("deal.csv", 2, "Pumps", "owner_id", "Ben Oster", "Cay Lund"));
    }

    @Test
    void what_moved_since_the_last_import_holds_from_the_day_it_was_seen() {
        load(deal("D1|Pumps|Proposal|10|EUR|2026-04-01|"));

        loadAt("2026-03-20T10:00:00Z", deal("D1|Pumps|Verbal|12|EUR|2026-05-01|"));

        assertThat(rows(CHANGES))
                .containsExactly(
                        "AMOUNT|2026-03-20|10 EUR|12 EUR|seen",
                        "EXPECTED_CLOSE|2026-03-20|2026-04-01|2026-05-01|seen",
                        "STAGE|2026-03-20|Proposal|Verbal|seen");
    }

    @Test
    void a_deal_that_closed_since_changed_its_stage_on_the_day_it_closed() {
        load(deal("D1|Pumps|Proposal|10|EUR|2026-04-01|"));

        loadAt("2026-03-20T10:00:00Z", deal("D1|Pumps|Won|12|EUR|2026-03-11|"));

        assertThat(rows(CHANGES))
                .containsExactly("AMOUNT|2026-03-11|10 EUR|12 EUR|close", "STAGE|2026-03-11|Proposal|Won|close");
        assertThat(one("select expected_close, closed_on from deal")).isEqualTo("2026-04-01|2026-03-11");
    }

    @Test
    void a_close_that_was_put_right_moves_with_the_deal() {
        load(deal("D1|Pumps|Won|10|EUR|2026-01-10|"));

        load(deal("D1|Pumps|Won|10|EUR|2026-01-12|"));

        assertThat(rows(CHANGES)).containsExactly("STAGE|2026-01-12||Won|close");
    }

    @Test
    void the_history_of_the_system_goes_before_what_was_seen() {
        load(deal("D1|Pumps|Proposal|10|EUR|2026-04-01|"));
        var history = Sheet.of(DEAL_HISTORY, "ID, DEAL_ID, CHANGED_AT, STAGE, CLOSE_DATE")
                .row("H1|D1|2026-01-01T10:00|Proposal|2026-04-01")
                .row("H2|D1|2026-03-10T10:00|Verbal|2026-05-01");

        load(deal("D1|Pumps|Verbal|10|EUR|2026-05-01|"), history);

        assertThat(rows(CHANGES))
                .containsExactly(
                        "EXPECTED_CLOSE|2026-01-01||2026-04-01|salesforce",
                        "STAGE|2026-01-01||Proposal|salesforce",
                        "EXPECTED_CLOSE|2026-03-10|2026-04-01|2026-05-01|salesforce",
                        "STAGE|2026-03-10|Proposal|Verbal|salesforce");
    }

    @Test
    void one_record_in_two_files_of_an_import_is_taken_from_the_first() {
        var summary = load(
                deal("D1|Pumps|Proposal|10|EUR||").named("a.csv"),
                deal("D1|Pumps|Proposal|20|EUR||").named("b.csv"),
                deal("D1|Pumps|Proposal|10|EUR||").named("c.csv"));

        assertThat(one("select amount, version from deal")).isEqualTo("10|1");
        assertThat(summary.files().get(1).refused())
                .containsExactly(new ImportSummary.Refused(
                        2, "The same record came with other values from a.csv; those were kept."));
        assertThat(summary.files().get(2).matched()).isEqualTo(1);
    }

    @Test
    void ids_of_two_systems_are_two_records() {
        load(deal("D1|Pumps|Proposal|10|EUR||"));
        load(deal("D1|Pumps|Proposal|10|EUR||").from(io.throughline.exchange.read.CrmSystem.HUBSPOT));

        assertThat(rows("select source from deal order by 1")).containsExactly("hubspot", "salesforce");
    }
}
