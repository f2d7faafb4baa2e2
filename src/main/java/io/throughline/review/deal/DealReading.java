package io.throughline.review.deal;

import io.throughline.deals.Deal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the page of a deal shows beside its picture: names, and what no check reads.
@Repository
@Transactional(readOnly = true)
class DealReading {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    DealReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Names names(Deal named) {
        var deal = named.id();
        var persons = jdbc.sql("""
                        select person.id, person.name
                        from interaction
                        join interaction_person on interaction_person.interaction_id = interaction.id
                        join person on person.id = interaction_person.person_id
                        where interaction.deal_id = :deal""")
                .param("deal", deal)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        var heardBy = jdbc.sql("""
                        select evidence.id, app_user.name
                        from fact
                        join evidence on evidence.fact_id = fact.id
                        join app_user on app_user.id = evidence.heard_by
                        where fact.deal_id = :deal""")
                .param("deal", deal)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return new Names(named.organization(), named.owner(), byId(persons), byId(heardBy));
    }

    private static Map<UUID, String> byId(List<Map.Entry<UUID, String>> rows) {
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    List<Extra> extras(UUID deal, LocalDate asOf) {
        return jdbc.sql("""
                        select fact.topic, fact.words, fact.since, min(person.name) as sayer
                        from fact
                        left join evidence on evidence.fact_id = fact.id
                        left join person on person.id = evidence.sayer_id
                        where fact.deal_id = :deal
                        and fact.kind = 'EXTRA'
                        and fact.since <= :asOf
                        and (fact.until is null or fact.until > :asOf)
                        group by fact.id
                        order by fact.since desc, fact.topic
                        limit :most""")
                .param("deal", deal)
                .param("asOf", asOf)
                .param("most", MOST)
                .query((row, number) -> new Extra(
                        row.getString("topic"),
                        row.getString("words"),
                        row.getObject("since", LocalDate.class),
                        row.getString("sayer")))
                .list();
    }

    List<String> members(UUID deal) {
        return jdbc.sql("""
                        select app_user.name
                        from deal_member
                        join app_user on app_user.id = deal_member.user_id
                        where deal_member.deal_id = :deal
                        order by app_user.name""")
                .param("deal", deal)
                .query((row, number) -> row.getString("name"))
                .list();
    }
}
