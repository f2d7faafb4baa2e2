package io.throughline.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// The rows that refer to persons: what they said and did, in the tables of now and in the histories. Rows stay, so
/// that
/// what is counted still adds up; their words go. Within the transaction of [Erasures].
@Repository
class OwnRows {
    private static final List<String> TABLES = List.of(
            "person",
            "fact",
            "evidence",
            "interaction",
            "planned_interaction",
            "buying_evidence",
            "decider_hypothesis",
            "coach_statement",
            "decision_template_item",
            "criterion");

    /// The present row first: that writes its old words into the history, whose turn is next.
    private static final List<String> PLACES = List.of("", "_history");

    /// Those who stand for a person in a deal's buying team, now or ever.
    private static final String STAKEHOLDERS = """
            (
                select id from stakeholder where person_id = any(:ids)
                union
                select id from stakeholder_history where person_id = any(:ids))""";

    /// The criteria that were theirs, now or ever.
    private static final String HELD = """
            (
                select criterion_id from criterion_holder where person_id = any(:ids)
                union
                select criterion_id from criterion_holder_history where person_id = any(:ids))""";

    private static final Map<String, String> ERASE = Map.of(
            "person", """
            update person%s
            set name = 'Erased person', email = null, phone = null, title = null, department = null, source = null,
                external_id = null
            where id = any(:ids)""",
            "fact", """
            update fact%s
            set words = 'Erased.'
            where id = any(:facts)
            and words <> ''""",
            "evidence", """
            update evidence%s
            set words = ''
            where sayer_id = any(:ids)""",
            "interaction", """
            update interaction%s
            set subject = 'Erased.', words = null
            where id = any(:interactions)""",
            "planned_interaction", """
            update planned_interaction%s
            set purpose = 'Erased.'
            where id in (
                select planned_interaction_id from planned_person where person_id = any(:ids)
                union
                select planned_interaction_id from planned_person_history where person_id = any(:ids))""",
            "buying_evidence", """
            update buying_evidence%s
            set words = ''
            where sayer_id = any(:ids)
            or claim_id = any(:claims)
            or hypothesis_id = any(:claims)
            or statement_id = any(:claims)""",
            "decider_hypothesis", """
            update decider_hypothesis%s
            set question = 'Erased.'
            where id = any(:claims)""",
            "coach_statement", """
            update coach_statement%s
            set words = 'Erased.'
            where id = any(:claims)""",
            // what a template took from them, while the criteria still say which words those were
            "decision_template_item", """
            update decision_template_item%s
            set words = 'Erased.'
            where edition_id in (
                select decision_template_edition.id
                from decision_template_edition
                join decision_template on decision_template.id = template_id
                join criterion on criterion.deal_id = decision_template.deal_id
                where criterion.id in {held})
            and lower(words) in (
                select lower(words) from criterion where id in {held}
                union
                select lower(words) from criterion_history where id in {held})""".replace("{held}", HELD),
            "criterion", """
            update criterion%s
            set words = 'Erased.'
            where id in {held}""".replace("{held}", HELD));

    /// What else they said: the words go, and what they rated and weighed still adds up.
    private static final List<String> SAID = List.of("rating", "weighting", "chosen_option");

    private final JdbcClient jdbc;

    OwnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What refers to persons, now or ever.
    ///
    /// @param claims what was said, supposed and logged of them in buying teams
    record Found(List<UUID> facts, List<UUID> interactions, List<UUID> evidence, List<UUID> claims, List<UUID> deals) {
        List<UUID> records() {
            return Stream.of(facts, interactions, evidence, claims)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    Found of(List<UUID> persons) {
        var facts = ids(persons, """
                select fact_id as id from evidence where sayer_id = any(:ids)
                union
                select fact_id from evidence_history where sayer_id = any(:ids)
                union
                select id from fact where person_id = any(:ids) or about_person_id = any(:ids)
                union
                select id from fact_history where person_id = any(:ids) or about_person_id = any(:ids)""");
        var interactions = ids(persons, """
                select interaction_id as id from interaction_person where person_id = any(:ids)
                union
                select interaction_id from interaction_person_history where person_id = any(:ids)
                union
                select interaction_id from evidence where sayer_id = any(:ids) and interaction_id is not null""");
        var evidence = ids(persons, """
                select id from evidence where sayer_id = any(:ids)
                union
                select id from rating where sayer_id = any(:ids)
                union
                select id from weighting where sayer_id = any(:ids)
                union
                select id from chosen_option where sayer_id = any(:ids)
                union
                select criterion_id from criterion_holder where person_id = any(:ids)""");
        return new Found(facts, interactions, evidence, claims(persons), deals(persons, facts, interactions));
    }

    private List<UUID> claims(List<UUID> persons) {
        return ids(
                persons,
                Stream.of("stakeholder_claim", "decider_hypothesis", "coach_statement")
                        .flatMap(table -> PLACES.stream().map(place -> table + place))
                        .map(table -> "select id from " + table + " where stakeholder_id in " + STAKEHOLDERS)
                        .collect(Collectors.joining("\nunion\n")));
    }

    private List<UUID> deals(List<UUID> persons, List<UUID> facts, List<UUID> interactions) {
        return jdbc.sql("""
                        select deal_id as id from contact_role where person_id = any(:ids)
                        union
                        select deal_id from stakeholder where person_id = any(:ids)
                        union
                        select stakeholder.deal_id
                        from buying_evidence
                        join stakeholder_claim on stakeholder_claim.id = claim_id
                        join stakeholder on stakeholder.id = stakeholder_claim.stakeholder_id
                        where sayer_id = any(:ids)
                        union
                        select deal_id from fact where id = any(:facts) and deal_id is not null
                        union
                        select deal_id from interaction where id = any(:interactions) and deal_id is not null
                        union
                        select deal_id
                        from criterion
                        where id in (
                            select criterion_id from criterion_holder where person_id = any(:ids)
                            union
                            select criterion_id from rating where sayer_id = any(:ids))
                        union
                        select deal_id from weighting where sayer_id = any(:ids)
                        union
                        select deal_id from chosen_option where sayer_id = any(:ids)""")
                .param("ids", array(persons))
                .param("facts", array(facts))
                .param("interactions", array(interactions))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<UUID> ids(List<UUID> persons, String sql) {
        return jdbc.sql(sql)
                .param("ids", array(persons))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void erase(List<UUID> persons, Found found) {
        for (var place : PLACES)
            for (var table : TABLES)
                jdbc.sql(ERASE.getOrDefault(table, "").formatted(place))
                        .param("ids", array(persons))
                        .param("facts", array(found.facts()))
                        .param("interactions", array(found.interactions()))
                        .param("claims", array(found.claims()))
                        .update();
        for (var place : PLACES)
            for (var table : SAID)
                jdbc.sql("update %s%s set words = '' where sayer_id = any(:ids)".formatted(table, place))
                        .param("ids", array(persons))
                        .update();
    }

    private static SqlArrayValue array(List<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
