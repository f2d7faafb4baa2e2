package io.throughline.buying.strategy;

import io.throughline.base.Conflict;
import io.throughline.base.PrivateKind;
import io.throughline.base.Times;
import io.throughline.buying.strategy.Strategy.Kind;
import io.throughline.buying.strategy.Strategy.Outcome;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Insider;
import io.throughline.deals.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Gaps of deals and what is done about them: for a deal's team and its managers alone. Every write ends with
/// [DealTouched].
@Repository
@Transactional
public class Strategies {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Strategies(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Gap> gaps(Insider insider) {
        return gaps(insider, Times.EVER);
    }

    /// The same, as known at an instant.
    @Transactional(readOnly = true)
    public List<Gap> gaps(Insider insider, Times times) {
        return read(insider, times, """
                        select gap.id, criterion_id, option_id, gap.kind, fix_on, gap.version
                        from {gap} gap
                        join {criterion} criterion on criterion.id = criterion_id
                        join deal on deal.id = criterion.deal_id
                        where deal.id = :deal
                        and %s
                        order by gap.id""").query(Strategies::gap).list();
    }

    private JdbcClient.StatementSpec read(Insider insider, Times times, String sql) {
        return jdbc.sql(times.stored().in(sql.formatted(Visibility.WRITTEN)))
                .params(insider.bound())
                .param("asOf", times.asOf())
                .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static Gap gap(ResultSet row, int number) throws SQLException {
        return new Gap(
                row.getObject("id", UUID.class),
                row.getObject("criterion_id", UUID.class),
                row.getObject("option_id", UUID.class),
                Gap.Kind.valueOf(row.getString("kind")),
                row.getObject("fix_on", LocalDate.class),
                row.getInt("version"));
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Strategy> of(Insider insider) {
        return of(insider, Times.EVER);
    }

    /// The same, of what was chosen by a day, as known at an instant. What came of it later is not told, nor what was
    /// seen then.
    @Transactional(readOnly = true)
    public List<Strategy> of(Insider insider, Times times) {
        return read(insider, times, """
                        select strategy.id, gap_id, strategy.kind, strategy.owner_id, app_user.name as owner, due_on,
                            chosen_on, outcome, ended_on, coalesce(planned.words, strategy.words) as words,
                            strategy.version
                        from {strategy} strategy
                        join {gap} gap on gap.id = gap_id
                        join {criterion} criterion on criterion.id = criterion_id
                        join deal on deal.id = criterion.deal_id
                        left join {app_user} app_user on app_user.id = strategy.owner_id
                        left join lateral (
                            select was.words
                            from strategy_history was
                            where was.id = strategy.id
                            and was.outcome is null
                            and strategy.ended_on > :asOf
                            order by was.version desc
                            limit 1
                        ) as planned on true
                        where deal.id = :deal
                        and chosen_on <= :asOf
                        and %s
                        order by strategy.id desc""").query(Strategies::strategy).list().stream()
                .map(strategy -> strategy.on(times.asOf()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Strategy> find(Insider insider, UUID id) {
        return find(insider, id, Times.EVER);
    }

    @Transactional(readOnly = true)
    public Optional<Strategy> find(Insider insider, UUID id, Times times) {
        return of(insider, times).stream()
                .filter(strategy -> strategy.id().equals(id))
                .findFirst();
    }

    private static Strategy strategy(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Strategy(
                row.getObject("id", UUID.class),
                row.getObject("gap_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("chosen_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("ended_on", LocalDate.class),
                row.getString("words"),
                row.getInt("version"));
    }

    /// Writes why another option leads; one whose version is 0 is new.
    ///
    /// @throws Conflict where somebody else judged it since this version was read
    public void judge(Insider insider, Gap gap) {
        var sql = gap.version() == 0 ? """
                insert into gap (id, criterion_id, option_id, kind, fix_on)
                select :id, criterion.id, choice_option.id, :kind, cast(:fix as date)
                from deal
                join criterion on criterion.deal_id = deal.id
                join choice_option on choice_option.deal_id = deal.id
                where deal.id = :deal
                and criterion.id = :criterion
                and choice_option.id = :option
                and %s
                on conflict do nothing""" : """
                update gap
                set kind = :kind, fix_on = :fix
                from criterion
                join deal on deal.id = criterion.deal_id
                where gap.id = :id
                and gap.version = :version
                and criterion.id = gap.criterion_id
                and deal.id = :deal
                and %s""";
        written(
                insider,
                jdbc.sql(sql.formatted(Visibility.WRITTEN))
                        .params(insider.bound())
                        .param("id", gap.id())
                        .param("criterion", gap.criterionId())
                        .param("option", gap.optionId())
                        .param("kind", gap.kind().name())
                        .param("fix", gap.fixOn(), Types.DATE)
                        .param("version", gap.version())
                        .update());
    }

    /// @throws Conflict where one is in progress
    public void choose(Insider insider, Strategy strategy) {
        written(
                insider,
                jdbc.sql("""
                        insert into strategy (id, gap_id, kind, owner_id, due_on, chosen_on, words)
                        select :id, gap.id, :kind, cast(:owner as uuid), cast(:due as date), cast(:chosen as date), :words
                        from gap
                        join criterion on criterion.id = gap.criterion_id
                        join deal on deal.id = criterion.deal_id
                        where gap.id = :gap
                        and deal.id = :deal
                        and %s
                        on conflict do nothing""".formatted(Visibility.WRITTEN))
                        .params(insider.bound())
                        .param("id", strategy.id())
                        .param("gap", strategy.gapId())
                        .param("kind", strategy.kind().name())
                        .param("owner", strategy.ownerId(), Types.OTHER)
                        .param("due", strategy.dueOn())
                        .param("chosen", strategy.chosenOn())
                        .param("words", strategy.words())
                        .update());
    }

    /// Writes who sees to it from now on, and by when; who did and by when stays in its history.
    ///
    /// @throws Conflict where somebody else changed it since this version was read, or it is over
    public void change(Insider insider, Strategy strategy) {
        written(
                insider,
                jdbc.sql("""
                        update strategy
                        set owner_id = :owner, due_on = :due
                        from gap
                        join criterion on criterion.id = gap.criterion_id
                        join deal on deal.id = criterion.deal_id
                        where strategy.id = :id
                        and strategy.version = :version
                        and outcome is null
                        and gap.id = strategy.gap_id
                        and deal.id = :deal
                        and %s""".formatted(Visibility.WRITTEN))
                        .params(insider.bound())
                        .param("owner", strategy.ownerId(), Types.OTHER)
                        .param("due", strategy.dueOn())
                        .param("id", strategy.id())
                        .param("version", strategy.version())
                        .update());
    }

    /// Writes what came of it.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void end(Insider insider, Strategy strategy, Outcome outcome, LocalDate day, String words) {
        written(
                insider,
                jdbc.sql("""
                        update strategy
                        set outcome = :outcome, ended_on = :day, words = :words
                        from gap
                        join criterion on criterion.id = gap.criterion_id
                        join deal on deal.id = criterion.deal_id
                        where strategy.id = :id
                        and strategy.version = :version
                        and outcome is null
                        and gap.id = strategy.gap_id
                        and deal.id = :deal
                        and %s""".formatted(Visibility.WRITTEN))
                        .params(insider.bound())
                        .param("outcome", outcome.name())
                        .param("day", day)
                        .param("words", words)
                        .param("id", strategy.id())
                        .param("version", strategy.version())
                        .update());
    }

    /// How often a kind of strategy worked.
    ///
    /// @param ended of which it was seen what came; without those that were not needed
    public record Worked(Kind kind, int times, int ended) implements PrivateKind {}

    /// By kind, over the deals that the viewer writes to; of what had ended by a day, as known at an instant.
    @Transactional(readOnly = true)
    public List<Worked> worked(Insider insider, Times times) {
        return read(insider, times, """
                        select strategy.kind, count(*) filter (where outcome = 'WORKED') as worked, count(*) as ended
                        from {strategy} strategy
                        join {gap} gap on gap.id = gap_id
                        join {criterion} criterion on criterion.id = criterion_id
                        join deal on deal.id = criterion.deal_id
                        where outcome in ('WORKED', 'FAILED')
                        and ended_on <= :asOf
                        and %s
                        group by strategy.kind
                        order by strategy.kind""")
                .query((row, number) ->
                        new Worked(Kind.valueOf(row.getString("kind")), row.getInt("worked"), row.getInt("ended")))
                .list();
    }

    /// Somebody of ours who can see to it.
    public record Colleague(UUID id, @Nullable String name) {}

    /// The deal's owner and its team, by name.
    @Transactional(readOnly = true)
    public List<Colleague> team(UUID dealId) {
        return jdbc.sql("""
                        select app_user.id, app_user.name
                        from app_user
                        where app_user.id in (
                            select owner_id from deal where id = :deal
                            union
                            select user_id from deal_member where deal_id = :deal)
                        order by lower(app_user.name), app_user.id""")
                .param("deal", dealId)
                .query((row, number) -> new Colleague(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private void written(Insider insider, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this in the meantime.");
        events.publishEvent(new DealTouched(insider.dealId()));
    }
}
