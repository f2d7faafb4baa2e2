package io.throughline.buying.concern;

import io.throughline.base.Evidence;
import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.deals.DealTouched;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The signs of concerns that nobody names: those that somebody recorded, and those that other records of the deal
/// show.
/// Who may see or write to the deal is asked before. Every write ends with [DealTouched].
@Repository
@Transactional
public class Signals {
    private static final int MOST = 200;

    private static final String TOLD = """
            select concern_signal.id, kind, happened_on, words, person.name as sayer
            from {concern_signal} concern_signal
            left join {person} person on person.id = sayer_id
            where deal_id = :deal
            """;

    private final JdbcClient jdbc;
    private final Concerns concerns;
    private final Today today;
    private final ApplicationEventPublisher events;

    Signals(JdbcClient jdbc, Concerns concerns, Today today, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.concerns = concerns;
        this.today = today;
        this.events = events;
    }

    /// All that tells of a deal's concerns, named or not.
    @Transactional(readOnly = true)
    public Watch watch(UUID dealId) {
        return watch(dealId, Times.EVER);
    }

    /// The same, of what was stored by an instant and said by a day.
    @Transactional(readOnly = true)
    public Watch watch(UUID dealId, Times times) {
        var stored = times.stored();
        return new Watch(
                concerns.of(dealId, times),
                told(dealId, stored),
                postponed(dealId, stored),
                acts(dealId, stored),
                negotiated(dealId, stored));
    }

    private JdbcClient.StatementSpec read(Stored stored, String sql, UUID dealId) {
        return jdbc.sql(stored.in(sql))
                .param("deal", dealId)
                .param("knownAt", stored.parameter(), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private List<Signal> told(UUID dealId, Stored stored) {
        return read(stored, TOLD + """
                        order by happened_on desc, concern_signal.id desc
                        limit :most""", dealId)
                .param("most", MOST)
                .query(Signals::told)
                .list();
    }

    /// One that somebody recorded.
    @Transactional(readOnly = true)
    public Optional<Signal> find(UUID dealId, UUID id) {
        return read(Stored.NOW, TOLD + "and concern_signal.id = :id", dealId)
                .param("id", id)
                .query(Signals::told)
                .optional();
    }

    private static Signal told(ResultSet row, int number) throws SQLException {
        return new Signal(
                row.getObject("id", UUID.class),
                Signal.Kind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                row.getString("sayer"));
    }

    /// What was planned and then called off, on the day on which it was; what was put off to a later day, on the day on
    /// which that was stored.
    private List<Signal> postponed(UUID dealId, Stored stored) {
        return read(stored, """
                        with planned as (
                            select id, purpose, called_off_on
                            from {planned_interaction} planned_interaction
                            where deal_id = :deal
                        ),
                        kept as (
                            select id, version, planned_for, stored_from
                            from planned_interaction
                            where deal_id = :deal
                            {past: and stored_from <= :knownAt}
                            union all
                            select id, version, planned_for, stored_from
                            from planned_interaction_history
                            where id in (select id from planned)
                            {past: and stored_from <= :knownAt}
                        ),
                        moved as (
                            select id, planned_for, stored_from,
                                lag(planned_for) over (partition by id order by version) as before
                            from kept
                        )
                        select purpose, called_off_on as on_day
                        from planned
                        where called_off_on is not null
                        union all
                        select purpose, (moved.stored_from at time zone :zone)::date
                        from moved
                        join planned using (id)
                        where moved.planned_for > moved.before
                        order by on_day desc
                        limit :most""", dealId)
                .param("zone", today.zone().getId())
                .param("most", MOST)
                .query((row, number) -> Signal.derived(Signal.Kind.POSTPONED, day(row), row.getString("purpose")))
                .list();
    }

    private List<LocalDate> acts(UUID dealId, Stored stored) {
        return read(stored, """
                        select happened_on as on_day
                        from {interaction} interaction
                        where deal_id = :deal
                        and direction in ('THEIRS', 'BOTH')
                        union
                        select evidence.happened_on
                        from {fact} fact
                        join {evidence} evidence on fact_id = fact.id
                        where deal_id = :deal
                        and sayer_id is not null
                        union
                        select happened_on
                        from {concern} concern
                        join {concern_word} concern_word on concern_id = concern.id
                        where deal_id = :deal
                        and sayer_id is not null
                        order by on_day""", dealId).query((row, number) -> day(row)).list();
    }

    private List<LocalDate> negotiated(UUID dealId, Stored stored) {
        return read(stored, """
                        select distinct happened_on as on_day
                        from {interaction} interaction
                        where deal_id = :deal
                        and kind = 'NEGOTIATE'
                        order by on_day""", dealId).query((row, number) -> day(row)).list();
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("on_day", LocalDate.class);
    }

    /// Files a sign; the same once more is filed once.
    ///
    /// @return its id
    public UUID add(UUID dealId, Signal.Kind kind, Evidence evidence) {
        jdbc.sql("""
                        insert into concern_signal (id, deal_id, kind, sayer_id, heard_by, happened_on, channel, words,
                            interaction_id)
                        select :id, :deal, :kind, cast(:sayer as uuid),
                            cast(substring(actor() from '^user:(.*)$') as uuid), cast(:on as date), :channel, :words,
                            cast(:interaction as uuid)
                        where not exists (
                            select
                            from concern_signal
                            where deal_id = :deal
                            and kind = :kind
                            and happened_on = :on
                            and words = :words)""")
                .paramSource(
                        HeardRow.parameters(evidence).addValue("deal", dealId).addValue("kind", kind.name()))
                .update();
        events.publishEvent(new DealTouched(dealId));
        return jdbc.sql("""
                        select id
                        from concern_signal
                        where deal_id = :deal
                        and kind = :kind
                        and happened_on = :on
                        and words = :words
                        order by id
                        limit 1""")
                .param("deal", dealId)
                .param("kind", kind.name())
                .param("on", evidence.on())
                .param("words", evidence.words())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    /// Takes one away that somebody recorded by mistake; its history stays.
    public void remove(UUID dealId, UUID id) {
        jdbc.sql("delete from concern_signal where id = :id and deal_id = :deal")
                .param("id", id)
                .param("deal", dealId)
                .update();
        events.publishEvent(new DealTouched(dealId));
    }
}
