package io.throughline.deals;

import io.throughline.base.Evidence;
import io.throughline.base.NotFound;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Facts of deals with their evidence. A grade is never written: it follows from the evidence.
@Repository
@Transactional
public class Facts {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Facts(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Files a fact of a deal with all its evidence.
    public void add(UUID dealId, Fact fact) {
        insert(dealId, fact);
        fact.evidence().forEach(evidence -> insert(fact.id(), evidence));
        events.publishEvent(new DealTouched(dealId));
    }

    /// Files a new version of a fact; the old one ends on the day the new one begins, and stays.
    public void supersede(UUID oldId, Fact fact) {
        var dealId = dealOf(oldId);
        insert(dealId, fact);
        fact.evidence().forEach(evidence -> insert(fact.id(), evidence));
        jdbc.sql("""
                        update fact
                        set until = greatest(since, :until), superseded_by = :new
                        where id = :old
                        and until is null""")
                .param("until", fact.since())
                .param("new", fact.id())
                .param("old", oldId)
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    /// Ends a fact without a new version: it no longer holds from that day on.
    public void end(UUID factId, LocalDate day) {
        jdbc.sql("update fact set until = greatest(since, :until) where id = :id and until is null")
                .param("until", day)
                .param("id", factId)
                .update();
        events.publishEvent(new DealTouched(dealOf(factId)));
    }

    /// Adds evidence to a fact that stands: another voice, a document, "still true".
    public void addEvidence(UUID factId, Evidence evidence) {
        insert(factId, evidence);
        events.publishEvent(new DealTouched(dealOf(factId)));
    }

    private UUID dealOf(UUID factId) {
        return jdbc.sql("select deal_id from fact where id = :id and deal_id is not null")
                .param("id", factId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("This fact is not there."));
    }

    private void insert(UUID dealId, Fact fact) {
        var measure = fact.measure();
        jdbc.sql("""
                        insert into fact (id, deal_id, kind, topic, answer, words, day, about_person_id, measure_from,
                            measure_to, unit, since, until)
                        values (:id, :deal, :kind, :topic, :answer, :words, :day, :person, :from, :to, :unit, :since,
                            :until)""")
                .param("id", fact.id())
                .param("deal", dealId)
                .param("kind", fact.kind().name())
                .param("topic", fact.topic())
                .param("answer", fact.answer().name())
                .param("words", fact.words())
                .param("day", fact.day(), Types.DATE)
                .param("person", fact.personId(), Types.OTHER)
                .param("from", measure == null ? null : measure.from(), Types.NUMERIC)
                .param("to", measure == null ? null : measure.to(), Types.NUMERIC)
                .param("unit", measure == null ? null : measure.unit(), Types.VARCHAR)
                .param("since", fact.since())
                .param("until", fact.until(), Types.DATE)
                .update();
    }

    /// Whoever writes it down has heard it.
    private void insert(UUID factId, Evidence evidence) {
        jdbc.sql("""
                        insert into evidence (id, fact_id, sayer_id, happened_on, channel, act, words, interaction_id,
                            heard_by)
                        values (:id, :fact, :sayer, :on, :channel, :act, :words, :interaction,
                            cast(substring(actor() from '^user:(.*)$') as uuid))""")
                .param("id", evidence.id())
                .param("fact", factId)
                .param("sayer", evidence.sayerId(), Types.OTHER)
                .param("on", evidence.on())
                .param("channel", evidence.channel().name())
                .param("act", evidence.act())
                .param("words", evidence.words())
                .param("interaction", evidence.interactionId(), Types.OTHER)
                .update();
    }
}
