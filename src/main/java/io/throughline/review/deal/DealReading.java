package io.throughline.review.deal;

import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.buying.concern.WoundedRival;
import io.throughline.buying.concern.WoundedRivals;
import io.throughline.deals.Deal;
import io.throughline.deals.Insider;
import io.throughline.deals.PlannedInteraction;
import io.throughline.deals.PlannedRow;
import io.throughline.review.DealPicture;
import io.throughline.review.Playbook;
import io.throughline.transition.victory.Victories;
import io.throughline.transition.victory.VictoryLine;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the page of a deal shows beside its picture: names, and what no check reads; now or as known at an instant.
@Repository
@Transactional(readOnly = true)
class DealReading {
    private static final int MOST = 50;
    private static final int EDITIONS = 500;

    private final JdbcClient jdbc;
    private final WoundedRivals rivals;
    private final Victories victories;

    DealReading(JdbcClient jdbc, WoundedRivals rivals, Victories victories) {
        this.jdbc = jdbc;
        this.rivals = rivals;
        this.victories = victories;
    }

    Optional<VictoryLine> victory(Deal deal) {
        return victories.line(deal.id(), deal.name());
    }

    /// Rivals who will strike back.
    List<WoundedRival> wounded(Insider insider) {
        return rivals.of(insider);
    }

    Names names(Deal named, DealPicture picture, Stored stored) {
        var deal = named.id();
        var persons = byId(read(stored, """
                        select person.id, person.name
                        from {interaction} interaction
                        join {interaction_person} part on part.interaction_id = interaction.id
                        join {person} person on person.id = part.person_id
                        where interaction.deal_id = :deal""").param("deal", deal));
        var heardBy = byId(read(stored, """
                        select evidence.id, app_user.name
                        from {fact} fact
                        join {evidence} evidence on evidence.fact_id = fact.id
                        join {app_user} app_user on app_user.id = evidence.heard_by
                        where fact.deal_id = :deal""").param("deal", deal));
        return new Names(named.organization(), named.owner(), persons, heardBy, asked(picture));
    }

    /// What was asked in an edition of the playbook that no longer holds is looked up where an answer needs it.
    private AskedWords asked(DealPicture picture) {
        var playbook = picture.company().playbook();
        var now = AskedWords.of(playbook);
        var isComplete = picture.facts().stream()
                .noneMatch(fact -> Playbook.Item.isAsked(fact.kind()) && now.isEarlier(fact.topic()));
        if (isComplete) return now;
        var editions = jdbc.sql("""
                        select edition, chapters
                        from playbook
                        where edition < :edition
                        order by edition desc
                        limit :most""")
                .param("edition", playbook.edition())
                .param("most", EDITIONS)
                .query((row, number) -> Playbook.of(row.getInt("edition"), row.getString("chapters")))
                .list();
        return AskedWords.of(
                playbook,
                Stream.concat(editions.stream(), Stream.of(Playbook.FIRST)).toList());
    }

    private static Map<UUID, String> byId(JdbcClient.StatementSpec names) {
        return names
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    List<Extra> extras(UUID deal, Times times) {
        return read(times.stored(), """
                        select fact.topic, fact.words, fact.since, min(person.name) as sayer
                        from {fact} fact
                        left join {evidence} evidence on evidence.fact_id = fact.id and evidence.happened_on <= :asOf
                        left join {person} person on person.id = evidence.sayer_id
                        where fact.deal_id = :deal
                        and fact.kind = 'EXTRA'
                        and fact.since <= :asOf
                        and (fact.until is null or fact.until > :asOf)
                        group by fact.id, fact.topic, fact.words, fact.since
                        order by fact.since desc, fact.topic, fact.id
                        limit :most""")
                .param("deal", deal)
                .param("asOf", times.asOf())
                .param("most", MOST)
                .query((row, number) -> new Extra(
                        row.getString("topic"),
                        row.getString("words"),
                        row.getObject("since", LocalDate.class),
                        row.getString("sayer")))
                .list();
    }

    List<String> members(UUID deal, Stored stored) {
        return read(stored, """
                        select app_user.name
                        from {deal_member} deal_member
                        join {app_user} app_user on app_user.id = deal_member.user_id
                        where deal_member.deal_id = :deal
                        order by app_user.name""")
                .param("deal", deal)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /// Interactions to come, without who comes: the brief says so.
    List<PlannedInteraction> planned(UUID deal, Stored stored) {
        return read(stored, """
                        select id, planned_for, channel, kind, purpose, version, array[]::uuid[] as persons
                        from {planned_interaction} planned_interaction
                        where deal_id = :deal
                        and interaction_id is null
                        and called_off_on is null
                        order by planned_for, id
                        limit :most""")
                .param("deal", deal)
                .param("most", MOST)
                .query(PlannedRow::read)
                .list();
    }

    private JdbcClient.StatementSpec read(Stored stored, String sql) {
        return jdbc.sql(stored.in(sql)).param("knownAt", stored.parameter(), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
