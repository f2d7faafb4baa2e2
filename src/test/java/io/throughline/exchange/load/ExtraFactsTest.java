package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static io.throughline.exchange.read.StageMeaning.Status.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.load.ImportSummary.Difference;
import org.junit.jupiter.api.Test;

class ExtraFactsTest extends Loading {
    private static final String FACTS =
            "select topic, words, since, until, source from fact order by since, topic, words";

    private static Sheet deal(String cells) {
        return Sheet.of(DEAL, "ID, NAME, STAGE, OPENED_ON, CLOSED_ON, DESCRIPTION, +Region")
                .stage("Open", OPEN)
                .stage("Lost", LOST)
                .row(cells);
    }

    @Test
    void a_column_without_a_place_becomes_a_fact_about_its_row() {
        load(
                Sheet.of(ORGANIZATION, "ID, NAME, +Active__c")
                        .row("A1|Kolm Steel|Yes")
                        .row("A2|Ostrava Glass|"),
                Sheet.of(PERSON, "ID, NAME, +Languages").row("P1|Ute Rahn|German"),
                deal("D1|Pumps|Open|2025-06-01|||North"));

        assertThat(rows("""
                select coalesce(d.name, o.name, p.name), f.kind, f.answer, topic, words
                from fact f
                left join deal d on d.id = deal_id
                left join organization o on o.id = f.organization_id
                left join person p on p.id = f.person_id
                order by 1"""))
                .containsExactly(
                        "Kolm Steel|EXTRA|KNOWN|Active__c|Yes",
                        "Pumps|EXTRA|KNOWN|Region|North",
                        "Ute Rahn|EXTRA|KNOWN|Languages|German");
    }

    @Test
    void it_holds_since_the_close_or_the_opening_else_since_nobody_knows_when() {
        load(deal("D1|Pumps|Open|2025-06-01|||North")
                .row("D2|Valves|Lost|2025-06-01|2025-09-01||East")
                .row("D3|Pipes|Open||||West"));

        assertThat(rows(FACTS))
                .containsExactly(
                        "Region|West|0001-01-01||salesforce",
                        "Region|North|2025-06-01||salesforce",
                        "Region|East|2025-09-01||salesforce");
    }

    @Test
    void the_description_of_a_deal_is_kept_as_one() {
        load(deal("D1|Pumps|Open|2025-06-01||Twelve pumps|"));

        assertThat(rows(FACTS)).containsExactly("Description|Twelve pumps|2025-06-01||salesforce");
    }

    @Test
    void a_changed_value_supersedes_the_old_one_on_the_day_it_was_seen_and_a_blank_ends_it() {
        load(deal("D1|Pumps|Open|2025-06-01||Twelve pumps|North"));
        loadAt("2026-03-05T10:00:00Z", deal("D1|Pumps|Open|2025-06-01|||South"));

        assertThat(rows(FACTS))
                .containsExactly(
                        "Description|Twelve pumps|2025-06-01|2026-03-05|salesforce",
                        "Region|North|2025-06-01|2026-03-05|salesforce",
                        "Region|South|2026-03-05||salesforce");
        assertThat(one("""
                select newer.words
                from fact older
                join fact newer on newer.id = older.superseded_by
                where older.words = 'North'""")).isEqualTo("South");
    }

    @Test
    void what_a_person_says_instead_is_kept_and_a_contradiction_listed() {
        load(deal("D1|Pumps|Open|2025-06-01|||North"));
        as("Ada Vint", "update fact set words = 'Centre'");

        var same = load(deal("D1|Pumps|Open|2025-06-01|||North"));
        var other = load(deal("D1|Pumps|Open|2025-06-01|||South"));

        assertThat(rows(FACTS)).containsExactly("Region|Centre|2025-06-01||salesforce");
        assertThat(same.conflicts()).isEmpty();
        assertThat(other.conflicts())
                .containsExactly(new Difference("deal.csv", 2, "Pumps", "Region", "Centre", "South"));
    }
}
