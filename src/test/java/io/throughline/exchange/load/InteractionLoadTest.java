package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InteractionLoadTest extends Loading {
    private static final String HEADER =
            "ID, DEAL_ID, ORGANIZATION_NAME, EMAIL, PERSON_NAME, HAPPENED_ON, CHANNEL, DIRECTION, SUBJECT, MINUTES";

    private static Sheet[] world(Sheet activities) {
        return new Sheet[] {
            Sheet.of(ORGANIZATION, "ID, NAME").row("A1|Kolm Steel"),
            Sheet.of(PERSON, "ID, NAME, EMAIL, ORGANIZATION_ID").row("P1|Ute Rahn|ute@kolm.example|A1"),
            Sheet.of(DEAL, "ID, NAME, ORGANIZATION_ID").row("D1|Pumps|A1"),
            activities
        };
    }

    @Test
    void channels_and_directions_are_understood_and_the_unsaid_stays_unknown() {
        load(world(Sheet.of(INTERACTION, HEADER)
                .row("I1|D1||||2025-01-01|Phone call|Inbound|Asks|12.6")
                .row("I2|D1||||2025-01-02|E-mail|outgoing||")
                .row("I3|D1||||2025-01-03|Meeting||Plan|")
                .row("I4|D1||||2025-01-04||||")));

        assertThat(rows("select external_id, channel, direction, subject, minutes from interaction order by 1"))
                .containsExactly(
                        "I1|CALL|THEIRS|Asks|13",
                        "I2|EMAIL|OURS|E-mail|",
                        "I3|MEETING|UNKNOWN|Plan|",
                        "I4|IMPORT|UNKNOWN|Activity|");
    }

    @Test
    void those_who_took_part_are_found_by_address_or_name_and_bring_their_account() {
        load(world(Sheet.of(INTERACTION, HEADER)
                .row("I1|||UTE@kolm.example||2025-01-01||||")
                .row("I2|D1|||Ute Rahn|2025-01-02||||")
                .row("I3|D1|||Joel Amsel|2025-01-02||||")));

        assertThat(rows("""
                select interaction.external_id, person.name, organization.name
                from interaction
                join interaction_person on interaction_id = interaction.id
                join person on person.id = person_id
                left join organization on organization.id = interaction.organization_id
                order by 1"""))
                .containsExactly("I1|Ute Rahn|Kolm Steel", "I2|Ute Rahn|Kolm Steel", "I3|Joel Amsel|Kolm Steel");
    }

    @Test
    void a_row_without_a_day_or_without_anything_it_leads_to_is_refused() {
        var file = load(world(Sheet.of(INTERACTION, HEADER)
                        .row("I1|D1|||||Call|||")
                        .row("I2|D9||who@else.example||2025-01-01||||")))
                .files()
                .getLast();

        assertThat(file.refused())
                .containsExactly(
                        new ImportSummary.Refused(2, "The row does not say a day."),
                        new ImportSummary.Refused(3, "The row leads to no deal and no account that is known."));
    }

    @Test
    void the_same_activities_again_are_the_same_even_without_ids() {
        var sheet = Sheet.of(INTERACTION, "DEAL_ID, HAPPENED_ON, SUBJECT, PERSON_NAME")
                .row("D1|2025-01-01|Talk|Ute Rahn")
                .row("D1|2025-01-01|Talk|Ute Rahn");
        load(world(sheet));
        var file = load(world(sheet)).files().getLast();

        assertThat(file.matched()).isEqualTo(2);
        assertThat(count("interaction")).isEqualTo(2);
        assertThat(count("interaction_person")).isEqualTo(2);
        assertThat(count("interaction_history")).isZero();
    }
}
