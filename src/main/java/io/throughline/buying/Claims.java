package io.throughline.buying;

import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Times;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Insider;
import io.throughline.deals.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is said of the people of a deal, with the evidence for it. Every write ends with [DealTouched].
@Repository
@Transactional
public class Claims {
    private final JdbcClient jdbc;
    private final HeardRows heard;
    private final Stakeholders stakeholders;
    private final ApplicationEventPublisher events;

    Claims(JdbcClient jdbc, HeardRows heard, Stakeholders stakeholders, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.heard = heard;
        this.stakeholders = stakeholders;
        this.events = events;
    }

    /// All that was ever said of anybody in the deal, oldest first.
    @Transactional(readOnly = true)
    public List<Claim> of(Insider insider) {
        return of(insider, Times.EVER);
    }

    /// The same, of what was said by a day, as known at an instant.
    @Transactional(readOnly = true)
    public List<Claim> of(Insider insider, Times times) {
        var claims = new LinkedHashMap<UUID, Claim>();
        jdbc.sql(times.stored().in("""
                        select stakeholder_claim.id, stakeholder.person_id, kind, topic, level, since, until, %s
                        from {stakeholder} stakeholder
                        join {stakeholder_claim} stakeholder_claim on stakeholder_id = stakeholder.id
                        left join {buying_evidence} buying_evidence on claim_id = stakeholder_claim.id
                        left join {person} sayer on sayer.id = sayer_id
                        where stakeholder.deal_id = :deal
                        and exists (select from deal where deal.id = :deal and %s)
                        order by since, stakeholder_claim.id, %s""".formatted(HeardRows.COLUMNS, Visibility.WRITTEN, HeardRows.ORDER)))
                .params(insider.bound())
                .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(row -> {
                    var claim = claims.computeIfAbsent(row.getObject("id", UUID.class), id -> read(row));
                    HeardRows.read(row).ifPresent(claim.evidence()::add);
                });
        var here = heard.halfLives();
        return claims.values().stream()
                .flatMap(claim -> claim.ageing(here).by(times.asOf()).stream())
                .toList();
    }

    private static Claim read(ResultSet row) {
        try {
            return new Claim(
                    row.getObject("id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    Claim.Kind.valueOf(row.getString("kind")),
                    row.getString("topic"),
                    row.getObject("level", Integer.class),
                    row.getObject("since", LocalDate.class),
                    row.getObject("until", LocalDate.class),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Says something of a person: that is another voice for what holds already, or takes its place.
    ///
    /// @return the claim that holds
    public UUID say(Insider insider, UUID personId, Claim.Said said, Evidence evidence) {
        var own = stakeholders.joined(insider, personId);
        var standing = of(insider).stream()
                .filter(claim -> claim.personId().equals(personId) && said.isOfTheSameAs(claim))
                .findFirst();
        if (standing.isPresent() && said.saysTheSameAs(standing.get())) {
            if (standing.get().evidence().stream().noneMatch(evidence::repeats))
                heard.add(HeardRows.For.CLAIM, standing.get().id(), evidence);
            return standing.get().id();
        }
        standing.ifPresent(old -> end(old.id(), evidence.on()));
        var id = insert(own, said, evidence.on());
        heard.add(HeardRows.For.CLAIM, id, evidence);
        return id;
    }

    private UUID insert(UUID own, Claim.Said said, LocalDate since) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into stakeholder_claim (id, stakeholder_id, kind, topic, level, since)
                        values (:id, :own, :kind, :topic, :level, :since)""")
                .param("id", id)
                .param("own", own)
                .param("kind", said.kind().name())
                .param("topic", said.topic())
                .param("level", said.level(), Types.INTEGER)
                .param("since", since)
                .update();
        return id;
    }

    /// Ends a claim: it holds no more from that day on, and stays.
    ///
    /// @throws NotFound where it is none of the deal's
    public void end(Insider insider, UUID claimId, LocalDate day) {
        var known = of(insider).stream().anyMatch(claim -> claim.id().equals(claimId));
        if (!known) throw new NotFound("There is no such claim in this deal.");
        end(claimId, day);
        events.publishEvent(new DealTouched(insider.dealId()));
    }

    private void end(UUID claimId, LocalDate day) {
        jdbc.sql("update stakeholder_claim set until = greatest(since, :day) where id = :id and until is null")
                .param("day", day)
                .param("id", claimId)
                .update();
    }
}
