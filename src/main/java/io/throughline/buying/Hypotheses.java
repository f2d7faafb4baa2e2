package io.throughline.buying;

import io.throughline.base.Conflict;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.Times;
import io.throughline.buying.Hypothesis.Outcome;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Insider;
import io.throughline.deals.Visibility;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who we suppose decides. What is open of a deal adds up to 1 at most. Every write ends with [DealTouched].
@Repository
@Transactional
public class Hypotheses {
    private final JdbcClient jdbc;
    private final Stakeholders stakeholders;
    private final HeardRows heard;
    private final ApplicationEventPublisher events;

    Hypotheses(JdbcClient jdbc, Stakeholders stakeholders, HeardRows heard, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.stakeholders = stakeholders;
        this.heard = heard;
        this.events = events;
    }

    /// What is supposed, as it is written down.
    public record Supposed(UUID personId, BigDecimal probability, String question, LocalDate askBy) {}

    /// What came of writing it down.
    public sealed interface Answer {
        record Held(UUID id) implements Answer {}

        /// With the others that are open it would be more than 1.
        record TooMuch(BigDecimal left) implements Answer {}
    }

    /// In the order in which they were made.
    @Transactional(readOnly = true)
    public List<Hypothesis> of(Insider insider) {
        return of(insider, Times.EVER);
    }

    /// The same, of what was supposed and seen by a day, as known at an instant.
    @Transactional(readOnly = true)
    public List<Hypothesis> of(Insider insider, Times times) {
        var all = new LinkedHashMap<UUID, Hypothesis>();
        jdbc.sql(times.stored().in("""
                        select decider_hypothesis.id, stakeholder.person_id, person.name, probability, question, ask_by,
                            made_on, outcome, decider_hypothesis.closed_on, decider_hypothesis.version, %s
                        from {stakeholder} stakeholder
                        join {person} person on person.id = stakeholder.person_id
                        join {decider_hypothesis} decider_hypothesis on stakeholder_id = stakeholder.id
                        left join {buying_evidence} buying_evidence on hypothesis_id = decider_hypothesis.id
                        left join {person} sayer on sayer.id = sayer_id
                        where stakeholder.deal_id = :deal
                        and exists (select from deal where deal.id = :deal and %s)
                        order by decider_hypothesis.id, %s""".formatted(HeardRows.COLUMNS, Visibility.WRITTEN, HeardRows.ORDER)))
                .params(insider.bound())
                .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(row -> {
                    var one = all.computeIfAbsent(row.getObject("id", UUID.class), id -> read(row));
                    HeardRows.read(row).ifPresent(one.evidence()::add);
                });
        return all.values().stream()
                .flatMap(one -> one.by(times.asOf()).stream())
                .toList();
    }

    private static Hypothesis read(ResultSet row) {
        try {
            var outcome = row.getString("outcome");
            return new Hypothesis(
                    row.getObject("id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    row.getString("name"),
                    row.getBigDecimal("probability"),
                    row.getString("question"),
                    row.getObject("ask_by", LocalDate.class),
                    row.getObject("made_on", LocalDate.class),
                    outcome == null ? null : Outcome.valueOf(outcome),
                    row.getObject("closed_on", LocalDate.class),
                    new ArrayList<>(),
                    row.getInt("version"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer suppose(Insider insider, Supposed supposed, LocalDate today) {
        var left = leftBeside(insider, null);
        if (supposed.probability().compareTo(left) > 0) return new Answer.TooMuch(left);
        var id = Ids.next();
        jdbc.sql("""
                        insert into decider_hypothesis (id, stakeholder_id, probability, question, ask_by, made_on)
                        values (:id, :own, :probability, :question, :by, :today)""")
                .param("id", id)
                .param("own", stakeholders.joined(insider, supposed.personId()))
                .param("probability", supposed.probability())
                .param("question", supposed.question())
                .param("by", supposed.askBy())
                .param("today", today)
                .update();
        return new Answer.Held(id);
    }

    /// Holds it with another confidence, another question or another day.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public Answer change(Insider insider, Hypothesis standing, Supposed supposed) {
        var left = leftBeside(insider, standing.id());
        if (supposed.probability().compareTo(left) > 0) return new Answer.TooMuch(left);
        written(
                insider,
                jdbc.sql("""
                        update decider_hypothesis
                        set probability = :probability, question = :question, ask_by = :by, stakeholder_id = :own
                        where id = :id
                        and version = :version
                        and outcome is null""")
                        .param("probability", supposed.probability())
                        .param("question", supposed.question())
                        .param("by", supposed.askBy())
                        .param("own", stakeholders.joined(insider, supposed.personId()))
                        .param("id", standing.id())
                        .param("version", standing.version())
                        .update());
        return new Answer.Held(standing.id());
    }

    /// Says what came of it, with how we know.
    ///
    /// @throws Conflict where somebody else changed it since this version was read, or closed it
    public void close(Insider insider, Hypothesis standing, Outcome outcome, Evidence evidence) {
        hold(insider);
        written(
                insider,
                jdbc.sql("""
                        update decider_hypothesis
                        set outcome = :outcome, closed_on = greatest(made_on, :on)
                        where id = :id
                        and version = :version
                        and outcome is null""")
                        .param("outcome", outcome.name())
                        .param("on", evidence.on())
                        .param("id", standing.id())
                        .param("version", standing.version())
                        .update());
        heard.add(HeardRows.For.HYPOTHESIS, standing.id(), evidence);
    }

    private void written(Insider insider, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this hypothesis in the meantime.");
        events.publishEvent(new DealTouched(insider.dealId()));
    }

    /// Of 1, beside all that are open but one; others wait until this is written.
    private BigDecimal leftBeside(Insider insider, @Nullable UUID but) {
        hold(insider);
        return Hypothesis.left(
                of(insider).stream().filter(one -> !one.id().equals(but)).toList());
    }

    private void hold(Insider insider) {
        jdbc.sql("select id from deal where id = :deal for no key update")
                .param("deal", insider.dealId())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }
}
