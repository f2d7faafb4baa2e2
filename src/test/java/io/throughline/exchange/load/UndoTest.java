package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static io.throughline.exchange.read.StageMeaning.Status.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.exchange.load.UndoSummary.Kept;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest extends Loading {
    private static final List<String> TABLES = List.of(
            "app_user",
            "team",
            "product",
            "organization",
            "person",
            "deal",
            "deal_line",
            "contact_role",
            "interaction",
            "interaction_person",
            "deal_change",
            "fact",
            "stage_meaning");

    private static Sheet deal(String cells) {
        return Sheet.of(DEAL, "ID, NAME, ORGANIZATION_NAME, STAGE, AMOUNT, CLOSE_DATE, +Region")
                .stage("Proposal", OPEN)
                .stage("Won", WON)
                .row(cells);
    }

    private static Sheet[] everything() {
        return new Sheet[] {
            Sheet.of(USER, "ID, NAME, TEAM, MANAGER_NAME").row("U1|Ada Vint|North|Cay Lund"),
            Sheet.of(ORGANIZATION, "ID, NAME, PARENT_NAME").row("A1|Kolm Steel|Kolm Group"),
            Sheet.of(PERSON, "ID, NAME, ORGANIZATION_ID").row("C1|Ute Rahn|A1"),
            Sheet.of(
                            DEAL,
                            "ID, NAME, ORGANIZATION_ID, OWNER_ID, STAGE, CLOSING_AMOUNT, CLOSE_DATE, PRODUCT_NAME, +Tier")
                    .stage("Won", WON)
                    .row("D1|Pumps|A1|U1|Won|10|2025-12-01|Pump|Gold"),
            Sheet.of(CONTACT_ROLE, "ID, DEAL_ID, PERSON_ID").row("R1|D1|C1"),
            Sheet.of(INTERACTION, "ID, DEAL_ID, PERSON_ID, HAPPENED_ON").row("I1|D1|C1|2025-11-01")
        };
    }

    /// Values without what the database writes beside them.
    private String values() {
        var all = new StringBuilder();
        for (var table : TABLES)
            all.append(rows("select to_jsonb(t) - array['version', 'stored_from', 'stored_by'] from " + table
                    + " t order by id"));
        return all.toString();
    }

    @Test
    void what_an_import_made_is_gone_and_its_history_stays() {
        var summary = load(everything());

        var undone = imports.undo(summary.id(), false);

        for (var table : TABLES) assertThat(count(table)).as(table).isZero();
        assertThat(undone.keptRows()).isZero();
        assertThat(undone.removed()).containsEntry("organization", 2L).containsEntry("deal", 1L);
        assertThat(one("select name, stored_by, ended_by from deal_history"))
                .isEqualTo("Pumps|import:" + summary.id() + "|import:" + summary.id() + ":undone");
        assertThat(count("carried_field")).isZero();
        assertThat(imports.list().getFirst().undone()).isTrue();
    }

    @Test
    void what_an_import_changed_or_removed_is_again_what_it_was() {
        load(deal("D1|Pumps|Kolm Steel|Proposal|10|2026-04-01|North"));
        load(deal("D2|Valves|Kolm Steel|Won|10|2026-01-01|"));
        var before = values();

        var second = load(
                deal("D1|Pumps|Ostrava Glass|Won|12|2026-02-01|South").row("D2|Valves|Kolm Steel|Won|9|2026-01-05|"),
                Sheet.of(DEAL_HISTORY, "ID, DEAL_ID, CHANGED_AT, STAGE").row("H1|D2|2025-12-12T10:00|Won"));
        assertThat(values()).isNotEqualTo(before);
        var undone = imports.undo(second.id(), false);

        assertThat(values()).isEqualTo(before);
        assertThat(undone.keptRows()).isZero();
    }

    @Test
    void the_same_import_can_come_again_after_it_was_undone() {
        var first = load(deal("D1|Pumps|Kolm Steel|Proposal|10||"));
        var second = load(deal("D1|Pumps|Kolm Steel|Proposal|12||"));
        imports.undo(second.id(), false);
        assertThat(one("select amount from deal")).isEqualTo("10");

        var third = load(deal("D1|Pumps|Kolm Steel|Proposal|12||"));

        assertThat(third.conflicts()).isEmpty();
        assertThat(one("select amount from deal")).isEqualTo("12");
        imports.undo(third.id(), false);
        assertThat(imports.undo(first.id(), false).keptRows()).isZero();
        assertThat(count("deal")).isZero();
    }

    @Test
    void rows_changed_since_are_kept_and_listed_with_all_that_they_need() {
        var summary = load(everything());
        as("Ada Vint", "update deal set amount = 99");

        var undone = imports.undo(summary.id(), false);

        assertThat(undone.kept())
                .contains(
                        new Kept("deal", "Pumps", "It was changed since."),
                        new Kept("organization", "Kolm Steel", "It is still in use by another record: deal."),
                        new Kept("organization", "Kolm Group", "It is still in use by another record: account."),
                        new Kept("app_user", "Cay Lund", "It is still in use by another record: user."));
        assertThat(count("person") + count("contact_role") + count("fact")).isZero();
        assertThat(one("select amount from deal")).isEqualTo("99");
    }

    @Test
    void forced_they_go_too() {
        var summary = load(everything());
        as("Ada Vint", "update deal set amount = 99");
        imports.undo(summary.id(), false);

        var undone = imports.undo(summary.id(), true);

        assertThat(undone.keptRows()).isZero();
        assertThat(count("deal") + count("organization")).isZero();
        assertThat(rows("select amount from deal_history order by version")).containsExactly("10", "99");
    }

    @Test
    void forced_an_updated_row_goes_back_beyond_the_persons_change() {
        load(deal("D1|Pumps|Kolm Steel|Proposal|10||"));
        var second = load(deal("D1|Pumps|Kolm Steel|Proposal|12||"));
        as("Ada Vint", "update deal set amount = 99");

        assertThat(imports.undo(second.id(), false).kept())
                .containsExactly(new Kept("deal", "Pumps", "It was changed since."));
        assertThat(one("select amount from deal")).isEqualTo("99");
        imports.undo(second.id(), true);

        assertThat(one("select amount from deal")).isEqualTo("10");
    }

    @Test
    void what_a_person_hung_on_a_deal_keeps_the_deal_even_if_forced() {
        var summary = load(everything());
        as("Ada Vint", """
                insert into fact (id, deal_id, kind, answer, words, since)
                select gen_random_uuid(), id, 'NEED', 'KNOWN', 'Half the time', '2026-01-01' from deal""");

        var undone = imports.undo(summary.id(), true);

        assertThat(undone.kept()).contains(new Kept("deal", "Pumps", "It is still in use by another record: fact."));
        assertThat(rows("select words from fact")).containsExactly("Half the time");
    }

    @Test
    void a_row_whose_former_account_was_removed_since_stays_as_it_is() {
        load(deal("D1|Pumps|Kolm Steel|Proposal|10||"));
        var second = load(deal("D1|Pumps|Ostrava Glass|Proposal|10||"));
        as("Ada Vint", "delete from organization where name = 'Kolm Steel'");

        var undone = imports.undo(second.id(), false);

        assertThat(undone.kept()).contains(new Kept("deal", "Pumps", "What it referred to before is gone."));
        assertThat(one("select o.name from deal join organization o on o.id = organization_id"))
                .isEqualTo("Ostrava Glass");
    }

    @Test
    void a_change_that_was_taken_back_is_no_change() {
        var summary = load(everything());
        as("Ada Vint", "update deal set amount = 99");
        as("Ada Vint", "update deal set amount = 10");

        assertThat(imports.undo(summary.id(), false).keptRows()).isZero();
    }

    @Test
    void an_import_that_is_not_there_can_not_be_undone() {
        assertThatThrownBy(() -> imports.undo(Ids.next(), false)).isInstanceOf(NotFound.class);
    }
}
