package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonLoadTest extends Loading {
    private static Sheet accounts() {
        return Sheet.of(ORGANIZATION, "ID, NAME").row("A1|Kolm Steel").row("A2|Ostrava Glass");
    }

    @Test
    void first_and_last_name_make_the_name_and_an_address_stands_in_for_it() {
        load(Sheet.of(PERSON, "ID, FIRST_NAME, LAST_NAME, EMAIL")
                .row("P1|Ute|Rahn|")
                .row("P2||Brandt|")
                .row("P3|||sela@kolm.example")
                .row("P4|||"));

        assertThat(rows("select external_id, name from person order by 1"))
                .containsExactly("P1|Ute Rahn", "P2|Brandt", "P3|sela@kolm.example");
    }

    @Test
    void a_row_without_any_name_is_refused() {
        var file = load(Sheet.of(PERSON, "ID, NAME").row("P1|")).files().getFirst();

        assertThat(file.refused()).containsExactly(new ImportSummary.Refused(2, "The row does not say a name."));
    }

    @Test
    void contacts_report_to_each_other_by_id_or_by_name_at_the_same_account() {
        load(
                accounts(),
                Sheet.of(PERSON, "ID, NAME, ORGANIZATION_ID, REPORTS_TO_ID, REPORTS_TO_NAME")
                        .row("P1|Ute Rahn|A1|P2|")
                        .row("P2|Sela Brandt|A1||")
                        .row("P3|Joel Amsel|A1||sela brandt")
                        .row("P4|Sela Brandt|A2||")
                        .row("P5|Nia Orlow|A2||Sela Brandt")
                        .row("P6|Own Boss|A2|P6|"));

        assertThat(rows("""
                select p.name, boss.external_id, p.version
                from person p
                left join person boss on boss.id = p.reports_to_id
                order by p.external_id"""))
                .containsExactly(
                        "Ute Rahn|P2|1",
                        "Sela Brandt||1",
                        "Joel Amsel|P2|1",
                        "Sela Brandt||1",
                        "Nia Orlow|P4|1",
                        "Own Boss||1");
    }

    @Test
    void without_ids_the_same_name_at_two_accounts_is_two_people() {
        var sheet = Sheet.of(PERSON, "NAME, ORGANIZATION_NAME, TITLE")
                .row("Ute Rahn|Kolm Steel|Buyer")
                .row("Ute Rahn|Ostrava Glass|Head")
                .row("Ute Rahn|Ostrava Glass|Foot");
        var first = load(accounts(), sheet);
        var second = load(sheet);

        assertThat(first.files().getLast().refusedRows()).isEqualTo(1);
        assertThat(second.files().getLast().matched()).isEqualTo(2);
        assertThat(second.files().getLast().updated()).isZero();
        assertThat(count("person")).isEqualTo(2);
    }

    @Test
    void a_contact_role_names_people_within_the_account_of_the_deal() {
        load(
                accounts(),
                Sheet.of(PERSON, "ID, NAME, ORGANIZATION_ID")
                        .row("P1|Ute Rahn|A1")
                        .row("P2|Ute Rahn|A2"),
                Sheet.of(DEAL, "ID, NAME, ORGANIZATION_ID").row("D1|Pumps|A1").row("D2|Valves|A2"),
                Sheet.of(CONTACT_ROLE, "DEAL_ID, DEAL_NAME, PERSON_ID, PERSON_NAME, ROLE")
                        .row("D1|||Ute Rahn|Buyer")
                        .row("|Valves||Ute Rahhn|User")
                        .row("D1|||Joel Amsel|")
                        .row("D9|||Ute Rahn|")
                        .row("D1||P9||"));

        assertThat(rows("""
                select deal.external_id, person.external_id, person.name, role, is_primary
                from contact_role
                join deal on deal.id = deal_id
                join person on person.id = person_id
                order by 1, 3""")).containsExactly("D1||Joel Amsel||f", "D1|P1|Ute Rahn|Buyer|f", "D2|P2|Ute Rahn|User|f");
        assertThat(one("select summary -> 'files' -> 3 -> 'refused' from import"))
                .contains("There is no deal “D9”", "There is no contact “P9”");
    }

    @Test
    void strictly_a_contact_that_is_only_nearly_one_refuses_the_row_and_is_not_made() {
        load(accounts(), Sheet.of(PERSON, "ID, NAME, ORGANIZATION_ID").row("P1|Joel Amsel|A1"));

        var lenient = imports.dryRun(files(deal()), ImportOptions.LENIENT, Progress.NONE);
        var strict = loadStrictly(deal());

        assertThat(lenient.takenFor())
                .containsExactly(new ImportSummary.TakenFor("deal.csv", "PERSON_NAME", "Joel Amsl", "Joel Amsel", 1));
        assertThat(strict.files().getFirst().refused())
                .containsExactly(new ImportSummary.Refused(
                        2, "“Joel Amsl” is not known at the account; it may be meant for “Joel Amsel”."));
        assertThat(count("deal")).isZero();
        assertThat(count("person")).isEqualTo(1);
    }

    private static Sheet deal() {
        return Sheet.of(DEAL, "ID, ORGANIZATION_ID, PERSON_NAME").row("D1|A1|Joel Amsl");
    }
}
