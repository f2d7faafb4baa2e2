package io.throughline.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// The rows that refer to persons: what they said and did, in the tables of now and in the histories. Rows stay, so
/// that
/// what is counted still adds up; their words go. Within the transaction of [Erasures].
@Repository
class OwnRows {
    private static final List<String> TABLES = List.of(
            "person", "fact", "evidence", "interaction", "planned_interaction", "criterion", "rating", "weighting");

    /// The present row first: that writes its old words into the history, whose turn is next.
    private static final List<String> PLACES = List.of("", "_history");

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
            "criterion", """
            update criterion%s
            set words = 'Erased.'
            where id in (
                select criterion_id from criterion_holder where person_id = any(:ids)
                union
                select criterion_id from criterion_holder_history where person_id = any(:ids))""");

    /// What else they said: the words go, and what they rated and weighed still adds up.
    private static final List<String> SAID = List.of("rating", "weighting");

    private final JdbcClient jdbc;

    OwnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What refers to persons, now or ever.
    record Found(List<UUID> facts, List<UUID> interactions, List<UUID> evidence, List<UUID> deals) {
        List<UUID> records() {
            return java.util.stream.Stream.of(facts, interactions, evidence)
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
                select criterion_id from criterion_holder where person_id = any(:ids)""");
        return new Found(facts, interactions, evidence, deals(persons, facts, interactions));
    }

    private List<UUID> deals(List<UUID> persons, List<UUID> facts, List<UUID> interactions) {
        return jdbc.sql("""
                        select deal_id as id from contact_role where person_id = any(:ids)
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
                        select deal_id from weighting where sayer_id = any(:ids)""")
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
