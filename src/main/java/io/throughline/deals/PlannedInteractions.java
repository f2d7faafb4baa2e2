package io.throughline.deals;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Interactions to come. One that happened, or was called off, is not to come any more, and stays in the history. Who
/// may
/// see or change the deal is asked before.
@Repository
@Transactional
public class PlannedInteractions {
    private static final int MOST = 50;

    private static final String TO_COME = """
            select id, planned_for, channel, kind, purpose, version,
                array(
                    select person_id
                    from planned_person
                    where planned_interaction_id = planned_interaction.id
                    order by id
                ) as persons
            from planned_interaction
            where deal_id = :deal
            and interaction_id is null
            and called_off_on is null
            """;

    private final JdbcClient jdbc;

    PlannedInteractions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those to come, the next first; one whose day is past and that nobody spoke of since comes before.
    @Transactional(readOnly = true)
    public List<PlannedInteraction> toCome(UUID dealId) {
        return jdbc.sql(TO_COME + """
                        order by planned_for, id
                        limit :most""")
                .param("deal", dealId)
                .param("most", MOST)
                .query(PlannedRow::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<PlannedInteraction> find(UUID dealId, UUID id) {
        return jdbc.sql(TO_COME + "and id = :id")
                .param("deal", dealId)
                .param("id", id)
                .query(PlannedRow::read)
                .optional();
    }

    public void add(UUID dealId, PlannedInteraction planned) {
        bound("""
                insert into planned_interaction (id, deal_id, planned_for, channel, kind, purpose)
                values (:id, :deal, :on, :channel, :kind, :purpose)""", dealId, planned).update();
        invite(planned);
    }

    /// @throws Conflict when somebody else changed it since this version was read, or it is not to come any more
    public void change(UUID dealId, PlannedInteraction planned) {
        written(bound("""
                update planned_interaction
                set planned_for = :on, channel = :channel, kind = :kind, purpose = :purpose
                where id = :id
                and deal_id = :deal
                and version = :version
                and interaction_id is null
                and called_off_on is null""", dealId, planned).param("version", planned.version()).update());
        jdbc.sql("""
                        delete from planned_person
                        where planned_interaction_id = :planned
                        and not person_id = any(:persons)""")
                .param("planned", planned.id())
                .param("persons", planned.personIds().toArray(UUID[]::new))
                .update();
        invite(planned);
    }

    private JdbcClient.StatementSpec bound(String sql, UUID dealId, PlannedInteraction planned) {
        return jdbc.sql(sql)
                .param("id", planned.id())
                .param("deal", dealId)
                .param("on", planned.on())
                .param("channel", planned.channel().name())
                .param("kind", planned.kind() == null ? null : planned.kind().name(), Types.VARCHAR)
                .param("purpose", planned.purpose());
    }

    private void invite(PlannedInteraction planned) {
        var persons = planned.personIds();
        jdbc.sql("""
                        insert into planned_person (id, planned_interaction_id, person_id)
                        select invited.id, :planned, invited.person_id
                        from unnest(cast(:ids as uuid[]), cast(:persons as uuid[])) as invited (id, person_id)
                        on conflict (planned_interaction_id, person_id) do nothing""")
                .param("planned", planned.id())
                .param("ids", persons.stream().map(person -> Ids.next()).toArray(UUID[]::new))
                .param("persons", persons.toArray(UUID[]::new))
                .update();
    }

    /// It will not take place.
    ///
    /// @throws Conflict when somebody else changed it since this version was read, or it is not to come any more
    public void callOff(UUID dealId, UUID id, int version, LocalDate day) {
        written(jdbc.sql("""
                        update planned_interaction
                        set called_off_on = :day
                        where id = :id
                        and deal_id = :deal
                        and version = :version
                        and interaction_id is null
                        and called_off_on is null""")
                .param("day", day)
                .param("id", id)
                .param("deal", dealId)
                .param("version", version)
                .update());
    }

    /// It took place, as an interaction that is on file. One that is not to come any more stays as it is.
    public void happened(UUID dealId, UUID id, UUID interactionId) {
        jdbc.sql("""
                        update planned_interaction
                        set interaction_id = :interaction
                        where id = :id
                        and deal_id = :deal
                        and interaction_id is null
                        and called_off_on is null""")
                .param("interaction", interactionId)
                .param("id", id)
                .param("deal", dealId)
                .update();
    }

    /// One of a deal that comes from elsewhere.
    public record Brought(UUID dealId, PlannedInteraction planned) {}

    /// Plans many in two statements; one that stands in its deal for that day and purpose, or ever stood, is left out.
    ///
    /// @return the ids of those that are new
    public Set<UUID> add(List<Brought> brought) {
        var made = new HashSet<>(jdbc.sql("""
                        insert into planned_interaction (id, deal_id, planned_for, channel, purpose)
                        select brought.*
                        from unnest(:ids, :deals, :days, :channels, :purposes)
                            as brought (id, deal_id, planned_for, channel, purpose)
                        where not exists (
                            select
                            from planned_interaction standing
                            where standing.deal_id = brought.deal_id
                            and standing.planned_for = brought.planned_for
                            and standing.purpose = brought.purpose)
                        returning id""")
                .param(
                        "ids",
                        array(
                                "uuid",
                                brought.stream().map(one -> one.planned().id()).toList()))
                .param(
                        "deals",
                        array("uuid", brought.stream().map(Brought::dealId).toList()))
                .param(
                        "days",
                        array(
                                "date",
                                brought.stream()
                                        .map(one -> java.sql.Date.valueOf(
                                                one.planned().on()))
                                        .toList()))
                .param(
                        "channels",
                        array(
                                "text",
                                brought.stream()
                                        .map(one -> one.planned().channel().name())
                                        .toList()))
                .param(
                        "purposes",
                        array(
                                "text",
                                brought.stream()
                                        .map(one -> one.planned().purpose())
                                        .toList()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
        invite(brought.stream()
                .map(Brought::planned)
                .filter(one -> made.contains(one.id()))
                .toList());
        return made;
    }

    private void invite(List<PlannedInteraction> planned) {
        var parts = planned.stream()
                .flatMap(
                        one -> one.personIds().stream().distinct().map(person -> List.of(Ids.next(), one.id(), person)))
                .toList();
        jdbc.sql("""
                        insert into planned_person (id, planned_interaction_id, person_id)
                        select *
                        from unnest(:ids, :planned, :persons)""")
                .param(
                        "ids",
                        array("uuid", parts.stream().map(part -> part.get(0)).toList()))
                .param(
                        "planned",
                        array("uuid", parts.stream().map(part -> part.get(1)).toList()))
                .param(
                        "persons",
                        array("uuid", parts.stream().map(part -> part.get(2)).toList()))
                .update();
    }

    private static SqlArrayValue array(String type, Collection<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }

    /// Those took place that were planned in the same deal, for the same day and in the same words as one of these
    /// interactions.
    public void happened(Collection<UUID> interactionIds) {
        jdbc.sql("""
                        update planned_interaction
                        set interaction_id = interaction.id
                        from interaction
                        where interaction.id = any(:interactions)
                        and planned_interaction.deal_id = interaction.deal_id
                        and planned_interaction.planned_for = interaction.happened_on
                        and planned_interaction.purpose = interaction.subject
                        and planned_interaction.channel = interaction.channel
                        and planned_interaction.interaction_id is null
                        and planned_interaction.called_off_on is null""").param("interactions", array("uuid", interactionIds)).update();
    }

    private static void written(int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this in the meantime, or it is not to come any more.");
    }
}
