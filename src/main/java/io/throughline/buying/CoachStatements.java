package io.throughline.buying;

import io.throughline.base.Channel;
import io.throughline.base.Conflict;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.PrivateKind;
import io.throughline.base.Times;
import io.throughline.buying.CoachStatement.Verdict;
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

/// What people told us and what it turned out to be. Every write ends with [DealTouched].
@Repository
@Transactional
public class CoachStatements {
    private final JdbcClient jdbc;
    private final HeardRows heard;
    private final Stakeholders stakeholders;
    private final ApplicationEventPublisher events;

    CoachStatements(JdbcClient jdbc, HeardRows heard, Stakeholders stakeholders, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.heard = heard;
        this.stakeholders = stakeholders;
        this.events = events;
    }

    /// What somebody said, as it is logged.
    ///
    /// @param checkOn the day on which to look whether it was true
    public record Logged(String words, LocalDate saidOn, Channel channel, LocalDate checkOn) {}

    /// How much of what somebody told us turned out true in a deal.
    public record Track(UUID dealId, String deal, Accuracy accuracy, int unclear, int open) implements PrivateKind {}

    /// In the order in which they were logged.
    @Transactional(readOnly = true)
    public List<CoachStatement> of(Insider insider) {
        return of(insider, Times.EVER);
    }

    /// The same, of what was logged and marked by a day, as known at an instant.
    @Transactional(readOnly = true)
    public List<CoachStatement> of(Insider insider, Times times) {
        var all = new LinkedHashMap<UUID, CoachStatement>();
        jdbc.sql(times.stored().in("""
                        select coach_statement.id, stakeholder.person_id, person.name, coach_statement.words, said_on,
                            coach_statement.channel, check_on, verdict, checked_on, coach_statement.version, %s
                        from {stakeholder} stakeholder
                        join {person} person on person.id = stakeholder.person_id
                        join {coach_statement} coach_statement on stakeholder_id = stakeholder.id
                        left join {buying_evidence} buying_evidence on statement_id = coach_statement.id
                        left join {person} sayer on sayer.id = sayer_id
                        where stakeholder.deal_id = :deal
                        and exists (select from deal where deal.id = :deal and %s)
                        order by coach_statement.id, %s""".formatted(HeardRows.COLUMNS, Visibility.WRITTEN, HeardRows.ORDER)))
                .params(insider.bound())
                .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(row -> {
                    var statement = all.computeIfAbsent(row.getObject("id", UUID.class), id -> read(row));
                    HeardRows.read(row).ifPresent(statement.evidence()::add);
                });
        return all.values().stream()
                .flatMap(one -> one.by(times.asOf()).stream())
                .toList();
    }

    private static CoachStatement read(ResultSet row) {
        try {
            var verdict = row.getString("verdict");
            return new CoachStatement(
                    row.getObject("id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    row.getString("name"),
                    row.getString("words"),
                    row.getObject("said_on", LocalDate.class),
                    Channel.valueOf(row.getString("channel")),
                    row.getObject("check_on", LocalDate.class),
                    verdict == null ? null : Verdict.valueOf(verdict),
                    row.getObject("checked_on", LocalDate.class),
                    new ArrayList<>(),
                    row.getInt("version"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The person's record in each deal whose insider the viewer is, the deal asked about first: of what was said and
    /// marked by a day, as known at an instant.
    @Transactional(readOnly = true)
    public List<Track> record(Insider insider, UUID personId, Times times) {
        return jdbc.sql(times.stored().in("""
                        select deal.id, deal.name, count(*) filter (where verdict = 'TRUE') as right,
                            count(*) filter (where verdict = 'FALSE') as wrong,
                            count(*) filter (where verdict = 'UNCLEAR') as unclear,
                            count(*) filter (where verdict is null) as open
                        from {stakeholder} stakeholder
                        join deal on deal.id = stakeholder.deal_id
                        cross join lateral (
                            select said_on, case when checked_on <= :asOf then verdict end as verdict
                            from {coach_statement} coach_statement
                            where stakeholder_id = stakeholder.id
                            and said_on <= :asOf
                        ) as told
                        where stakeholder.person_id = :person
                        and %s
                        group by deal.id
                        order by deal.id <> :deal, max(said_on) desc
                        limit 20""".formatted(Visibility.WRITTEN)))
                .params(insider.bound())
                .param("asOf", times.asOf())
                .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("person", personId)
                .query((row, number) -> new Track(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new Accuracy(row.getInt("right"), row.getInt("wrong")),
                        row.getInt("unclear"),
                        row.getInt("open")))
                .list();
    }

    public UUID log(Insider insider, UUID personId, Logged logged) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into coach_statement (id, stakeholder_id, words, said_on, channel, check_on)
                        values (:id, :own, :words, :said, :channel, :check)""")
                .param("id", id)
                .param("own", stakeholders.joined(insider, personId))
                .param("words", logged.words())
                .param("said", logged.saidOn())
                .param("channel", logged.channel().name())
                .param("check", logged.checkOn())
                .update();
        return id;
    }

    /// Marks what a statement turned out to be, with how we know; a mark may be corrected.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void mark(Insider insider, CoachStatement statement, Verdict verdict, Evidence evidence) {
        var marked = jdbc.sql("""
                        update coach_statement
                        set verdict = :verdict, checked_on = :on
                        from stakeholder
                        join deal on deal.id = stakeholder.deal_id
                        where coach_statement.id = :id
                        and coach_statement.version = :version
                        and stakeholder.id = stakeholder_id
                        and deal.id = :deal
                        and %s""".formatted(Visibility.WRITTEN))
                .params(insider.bound())
                .param("verdict", verdict.name())
                .param("on", evidence.on())
                .param("id", statement.id())
                .param("version", statement.version())
                .update();
        if (marked == 0) throw new Conflict("Somebody else marked this statement in the meantime.");
        heard.add(HeardRows.For.STATEMENT, statement.id(), evidence);
        events.publishEvent(new DealTouched(insider.dealId()));
    }
}
