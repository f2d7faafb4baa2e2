package io.throughline.buying;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.buying.Stakeholder.Sway;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Insider;
import io.throughline.deals.Visibility;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who of the buyer's side is in a deal: those whom its contact roles name, and those whom somebody put there. Every
/// write ends with [DealTouched].
@Repository
@Transactional
public class Stakeholders {
    private static final int MOST = 300;

    private static final String PEOPLE = """
            with member as (
                select person_id from {stakeholder} stakeholder where deal_id = :deal
                union
                select person_id from {contact_role} contact_role where deal_id = :deal
            )
            select person.id as person_id, person.name, person.title,
                coalesce(case when person.organization_id <> deal.organization_id then organization.name end,
                    person.department) as unit,
                (
                    select string_agg(distinct role, ', ')
                    from {contact_role} contact_role
                    where contact_role.deal_id = deal.id and contact_role.person_id = person.id
                ) as named_as,
                stakeholder.influence,
                coalesce(boss.person_id, account_boss.person_id) as reports_to_id,
                boss.person_id is null and account_boss.person_id is not null as by_account,
                sway.persons, sway.strengths,
                (
                    select max(happened_on)
                    from {interaction} interaction
                    join {interaction_person} part on part.interaction_id = interaction.id
                    where interaction.deal_id = deal.id
                    and part.person_id = person.id
                    and happened_on <= :asOf
                ) as last_met,
                coalesce(stakeholder.version, 0) as version
            from {deal} deal
            cross join member
            join {person} person on person.id = member.person_id
            left join {organization} organization on organization.id = person.organization_id
            left join {stakeholder} stakeholder
                on stakeholder.deal_id = deal.id and stakeholder.person_id = person.id
            left join {stakeholder} boss on boss.id = stakeholder.reports_to_id
            left join member account_boss on account_boss.person_id = person.reports_to_id
            left join lateral (
                select array_agg(other.person_id order by strength desc, other.id) as persons,
                    array_agg(strength order by strength desc, other.id) as strengths
                from {stakeholder_influence} swayed
                join {stakeholder} other on other.id = swayed.influences_id
                where swayed.stakeholder_id = stakeholder.id
            ) sway on true
            where deal.id = :deal
            and exists (select from deal where deal.id = :deal and %s)
            order by person.name, person.id
            limit :most""".formatted(Visibility.SEEN);

    private final JdbcClient jdbc;
    private final Influences influences;
    private final ApplicationEventPublisher events;
    private final Today today;

    Stakeholders(JdbcClient jdbc, Influences influences, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.influences = influences;
        this.events = events;
        this.today = today;
    }

    /// What is said of where somebody stands.
    ///
    /// @param reportsToId `null` leaves it as the account says it
    public record Place(
            UUID personId,
            @Nullable Integer influence,
            @Nullable UUID reportsToId,
            List<Sway> influences,
            int version) {}

    /// What came of it.
    public sealed interface Answer {
        record Placed() implements Answer {}

        /// They would report to themselves, at once or in the end.
        record Loop() implements Answer {}

        record InfluencesThemselves() implements Answer {}

        /// Somebody who is named is not on the deal's buying team, or no person at all.
        record NotOnTheTeam(UUID personId) implements Answer {}
    }

    /// By name; nobody where the viewer may not see the deal.
    @Transactional(readOnly = true)
    public BuyingTeam of(UUID dealId, Viewer viewer) {
        return of(dealId, viewer, Times.now(today));
    }

    /// The same, as of a day, as known at an instant. Who may see it is decided as of now.
    @Transactional(readOnly = true)
    public BuyingTeam of(UUID dealId, Viewer viewer, Times times) {
        return new BuyingTeam(
                times.asOf(),
                jdbc.sql(times.stored().in(PEOPLE))
                        .params(Visibility.of(viewer))
                        .param("deal", dealId)
                        .param("asOf", times.asOf())
                        .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("most", MOST)
                        .query(StakeholderRow::read)
                        .list());
    }

    /// The person's own row in the deal, made where there is none: from then on they are on the team for themselves.
    ///
    /// @throws NotFound where there is no such person
    public UUID joined(Insider insider, UUID personId) {
        jdbc.sql("""
                        insert into stakeholder (id, deal_id, person_id)
                        select :id, deal.id, person.id
                        from deal
                        cross join person
                        where deal.id = :deal
                        and person.id = :person
                        and %s
                        on conflict (deal_id, person_id) do nothing""".formatted(Visibility.WRITTEN))
                .params(insider.bound())
                .param("id", Ids.next())
                .param("person", personId)
                .update();
        events.publishEvent(new DealTouched(insider.dealId()));
        return row(insider, personId).orElseThrow(() -> new NotFound("There is no such person in this deal."));
    }

    private Optional<UUID> row(Insider insider, UUID personId) {
        return jdbc.sql("select id from stakeholder where deal_id = :deal and person_id = :person")
                .param("deal", insider.dealId())
                .param("person", personId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /// Says where somebody stands.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public Answer place(Insider insider, Place place) {
        hold(insider);
        var refused = refused(of(insider.dealId(), insider.viewer()), place);
        if (refused.isPresent()) return refused.get();
        var standing = place.version() == 0 ? fresh(insider, place.personId()) : place.version();
        var boss = place.reportsToId() == null ? null : joined(insider, place.reportsToId());
        var changed = jdbc.sql("""
                        update stakeholder
                        set influence = :influence, reports_to_id = :boss
                        where deal_id = :deal
                        and person_id = :person
                        and version = :version""")
                .param("influence", place.influence(), Types.INTEGER)
                .param("boss", boss, Types.OTHER)
                .param("deal", insider.dealId())
                .param("person", place.personId())
                .param("version", standing)
                .update();
        if (changed == 0) throw stale();
        influences.write(insider, joined(insider, place.personId()), place.influences());
        events.publishEvent(new DealTouched(insider.dealId()));
        return new Answer.Placed();
    }

    /// Two changes of one deal wait for each other, so that no two halves of a loop come in side by side.
    private void hold(Insider insider) {
        jdbc.sql("select id from deal where id = :deal for no key update")
                .param("deal", insider.dealId())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private int fresh(Insider insider, UUID personId) {
        if (row(insider, personId).isPresent()) throw stale();
        joined(insider, personId);
        return 1;
    }

    private static Conflict stale() {
        return new Conflict("Somebody else changed this person's place in the deal in the meantime.");
    }

    private static Optional<Answer> refused(BuyingTeam team, Place place) {
        var boss = place.reportsToId();
        if (boss != null && team.find(boss).isEmpty()) return Optional.of(new Answer.NotOnTheTeam(boss));
        if (boss != null && team.wouldLoop(place.personId(), boss)) return Optional.of(new Answer.Loop());
        for (var sway : place.influences()) {
            if (sway.personId().equals(place.personId())) return Optional.of(new Answer.InfluencesThemselves());
            if (team.find(sway.personId()).isEmpty()) return Optional.of(new Answer.NotOnTheTeam(sway.personId()));
        }
        return Optional.empty();
    }

    /// Takes somebody off the team of whom nothing is said and to whom nobody is tied. A contact role still names them.
    ///
    /// @return whether they are off it
    /// @throws Conflict where somebody else changed it since this version was read
    public boolean remove(Insider insider, UUID personId, int version) {
        var own = row(insider, personId);
        if (own.isEmpty() || isRestedOn(own.get())) return false;
        influences.remove(own.get());
        var gone = jdbc.sql("delete from stakeholder where id = :own and version = :version")
                .param("own", own.get())
                .param("version", version)
                .update();
        if (gone == 0) throw stale();
        events.publishEvent(new DealTouched(insider.dealId()));
        return true;
    }

    private boolean isRestedOn(UUID own) {
        return jdbc.sql("""
                        select exists (select from stakeholder_claim where stakeholder_id = :own)
                            or exists (select from stakeholder_influence where influences_id = :own)
                            or exists (select from stakeholder where reports_to_id = :own)
                            or exists (select from decider_hypothesis where stakeholder_id = :own)
                            or exists (select from coach_statement where stakeholder_id = :own)""").param("own", own).query(Boolean.class).single();
    }
}
