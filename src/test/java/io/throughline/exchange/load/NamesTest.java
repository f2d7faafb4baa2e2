package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.load.ImportSummary.TakenFor;
import io.throughline.exchange.load.ImportSummary.Unresolved;
import org.junit.jupiter.api.Test;

class NamesTest extends Loading {
    private static Sheet products() {
        return Sheet.of(PRODUCT, "NAME, FAMILY").row("GTX Pro|GTX").row("MG Special|MG");
    }

    private static Sheet deals() {
        return Sheet.of(DEAL, "ID, PRODUCT_NAME")
                .row("D1|GTXPro")
                .row("D2|GTXPro")
                .row("D3|gtx pro")
                .row("D4|Anvil");
    }

    @Test
    void a_near_miss_is_taken_for_what_it_resembles_and_listed() {
        var summary = load(deals(), products());

        assertThat(rows("select external_id, product from deal order by 1"))
                .containsExactly("D1|GTX Pro", "D2|GTX Pro", "D3|GTX Pro", "D4|Anvil");
        assertThat(summary.takenFor())
                .containsExactly(new TakenFor("deal.csv", "PRODUCT_NAME", "GTXPro", "GTX Pro", 2));
        assertThat(count("product")).isEqualTo(3);
    }

    @Test
    void strictly_the_rows_of_a_near_miss_are_refused() {
        var summary = loadStrictly(deals(), products());

        assertThat(rows("select external_id from deal order by 1")).containsExactly("D3", "D4");
        assertThat(summary.files().getLast().refused())
                .containsExactly(
                        new ImportSummary.Refused(2, "“GTXPro” is not known; it may be meant for “GTX Pro”."),
                        new ImportSummary.Refused(3, "“GTXPro” is not known; it may be meant for “GTX Pro”."));
    }

    @Test
    void without_a_list_there_are_no_near_misses() {
        var summary = load(deals());

        assertThat(summary.takenFor()).isEmpty();
        assertThat(rows("select name from product order by name collate \"C\""))
                .containsExactly("Anvil", "GTXPro", "gtx pro");
    }

    @Test
    void a_list_of_an_earlier_import_counts_too() {
        load(products());

        var summary = load(deals());

        assertThat(summary.takenFor()).hasSize(1);
    }

    @Test
    void a_name_that_two_accounts_have_is_left_open_and_listed() {
        load(Sheet.of(ORGANIZATION, "ID, NAME").row("A1|Kolm Steel").row("A2|Kolm Steel"));

        var summary = load(Sheet.of(DEAL, "ID, ORGANIZATION_NAME").row("D1|Kolm Steel"));

        assertThat(one("select organization_id from deal")).isEmpty();
        assertThat(summary.unresolved())
                .containsExactly(new Unresolved("deal.csv", "ORGANIZATION_NAME", "Kolm Steel", 1));
        assertThat(count("organization")).isEqualTo(2);
    }

    @Test
    void what_led_nowhere_is_listed_with_the_column_that_said_it() {
        var summary = load(Sheet.of(DEAL, "ID, ORGANIZATION_ID, OWNER_ID").row("D1|A9|U9"));

        assertThat(summary.unresolved())
                .containsExactlyInAnyOrder(
                        new Unresolved("deal.csv", "ORGANIZATION_ID", "A9", 1),
                        new Unresolved("deal.csv", "OWNER_ID", "U9", 1));
    }

    @Test
    void a_file_of_nothing_but_deleted_rows_is_told() {
        var summary = load(Sheet.of(DEAL, "ID, DELETED").row("D1|true").row("D2|true"));

        assertThat(summary.notes())
                .containsExactly("deal.csv: every row is marked as deleted, so none of them was taken.");
    }

    @Test
    void an_id_goes_before_a_name_and_a_name_stands_in_for_an_id_that_leads_nowhere() {
        load(Sheet.of(USER, "ID, NAME").row("U1|Ada Vint").row("U2|Ben Oster"));

        load(Sheet.of(DEAL, "ID, OWNER_ID, OWNER_NAME").row("D1|U2|Ada Vint").row("D2|U9|Ada Vint"));

        assertThat(rows("""
                select external_id, (select name from app_user where id = owner_id)
                from deal
                order by 1""")).containsExactly("D1|Ben Oster", "D2|Ada Vint");
        assertThat(count("app_user")).isEqualTo(2);
    }

    @Test
    void a_user_made_from_a_name_gets_the_id_when_the_list_comes() {
        load(Sheet.of(DEAL, "ID, OWNER_NAME").row("D1|Ada Vint"));

        var file = load(Sheet.of(USER, "ID, NAME, EMAIL").row("U1|Ada Vint|ada@vint.example"))
                .files()
                .getFirst();

        assertThat(rows("select external_id, email from app_user")).containsExactly("U1|ada@vint.example");
        assertThat(file.matched()).isEqualTo(1);
        assertThat(file.updated()).isEqualTo(1);
    }

    @Test
    void managers_and_teams_are_made_by_name_in_the_same_version_of_the_row() {
        load(Sheet.of(USER, "NAME, TEAM, MANAGER_NAME")
                .row("Ada Vint|North|Cay Lund")
                .row("Ben Oster|north|Ada Vint"));

        assertThat(rows("""
                select u.name, team.name, boss.name, u.version
                from app_user u
                left join team on team.id = u.team_id
                left join app_user boss on boss.id = u.manager_id
                order by 1"""))
                .containsExactly("Ada Vint|North|Cay Lund|1", "Ben Oster|North|Ada Vint|1", "Cay Lund|||1");
    }

    @Test
    void a_parent_may_stand_further_down_in_the_file_or_only_in_the_column() {
        load(Sheet.of(ORGANIZATION, "ID, NAME, PARENT_ID, PARENT_NAME")
                .row("A1|Kolm Steel|A2|")
                .row("A2|Kolm Group||Nord Holding")
                .row("A3|Kolm Wire||kolm steel"));

        assertThat(rows("""
                select o.name, p.name
                from organization o
                left join organization p on p.id = o.parent_id
                order by 1"""))
                .containsExactly(
                        "Kolm Group|Nord Holding", "Kolm Steel|Kolm Group", "Kolm Wire|Kolm Steel", "Nord Holding|");
    }

    @Test
    void a_name_without_an_id_that_several_accounts_have_refuses_the_row() {
        load(Sheet.of(ORGANIZATION, "ID, NAME").row("A1|Kolm Steel").row("A2|Kolm Steel"));

        var file = load(Sheet.of(ORGANIZATION, "NAME, CITY").row("kolm steel|Kolm"))
                .files()
                .getFirst();

        assertThat(file.refused())
                .containsExactly(
                        new ImportSummary.Refused(2, "2 accounts are called “kolm steel”, and the row has no id."));
    }
}
