package io.throughline.buying.concern;

import io.throughline.base.Conflict;
import io.throughline.base.Stored;
import io.throughline.buying.concern.EndGame.RivalMove;
import io.throughline.buying.concern.EndGame.Yes;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Insider;
import io.throughline.deals.Visibility;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The end games of deals, for insiders. Every write ends with [DealTouched].
@Repository
@Transactional
public class EndGames {
    private static final int MOST = 100;
    private static final String OWN = "exists (select from deal where deal.id = :deal and " + Visibility.WRITTEN + ")";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EndGames(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public EndGame of(Insider insider) {
        return of(insider, Stored.NOW);
    }

    /// The same, as known at an instant.
    @Transactional(readOnly = true)
    public EndGame of(Insider insider, Stored stored) {
        return new EndGame(yeses(insider, stored), moves(insider, stored));
    }

    /// Somebody of it.
    @Transactional(readOnly = true)
    public Optional<Yes> yes(Insider insider, UUID id) {
        return yes(insider, id, Stored.NOW);
    }

    @Transactional(readOnly = true)
    public Optional<Yes> yes(Insider insider, UUID id, Stored stored) {
        return yeses(insider, stored).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<RivalMove> move(Insider insider, UUID id) {
        return move(insider, id, Stored.NOW);
    }

    @Transactional(readOnly = true)
    public Optional<RivalMove> move(Insider insider, UUID id, Stored stored) {
        return moves(insider, stored).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private List<Yes> yeses(Insider insider, Stored stored) {
        return read(insider, stored, """
                        select must_say_yes.id, person_id, person.name as person, answer, answerer_id,
                            app_user.name as answerer, answer_by, must_say_yes.version
                        from {must_say_yes} must_say_yes
                        join {person} person on person.id = person_id
                        left join {app_user} app_user on app_user.id = answerer_id
                        where deal_id = :deal
                        and %s
                        order by answer_by nulls last, must_say_yes.id
                        limit :most""")
                .query((row, number) -> new Yes(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("person"),
                        row.getString("answer"),
                        row.getObject("answerer_id", UUID.class),
                        row.getString("answerer"),
                        row.getObject("answer_by", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    private List<RivalMove> moves(Insider insider, Stored stored) {
        return read(insider, stored, """
                        select id, rival, move, counter, counter_by, version
                        from {rival_move} rival_move
                        where deal_id = :deal
                        and %s
                        order by id
                        limit :most""")
                .query((row, number) -> new RivalMove(
                        row.getObject("id", UUID.class),
                        row.getString("rival"),
                        row.getString("move"),
                        row.getString("counter"),
                        row.getObject("counter_by", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    private StatementSpec read(Insider insider, Stored stored, String sql) {
        return jdbc.sql(stored.in(sql.formatted(OWN)))
                .params(insider.bound())
                .param("knownAt", stored.parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", MOST);
    }

    /// Whoever is on it already stays as they are.
    public void add(Insider insider, Yes yes) {
        bound("""
                insert into must_say_yes (id, deal_id, person_id, answer, answerer_id, answer_by)
                select :id, :deal, :person, :answer, cast(:answerer as uuid), cast(:by as date)
                where %s
                on conflict (deal_id, person_id) do nothing""", insider, yes).update();
        events.publishEvent(new DealTouched(insider.dealId()));
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void change(Insider insider, Yes yes) {
        written(insider, bound("""
                update must_say_yes
                set answer = :answer, answerer_id = :answerer, answer_by = :by
                where id = :id
                and deal_id = :deal
                and version = :version
                and %s""", insider, yes).update());
    }

    private StatementSpec bound(String sql, Insider insider, Yes yes) {
        return jdbc.sql(sql.formatted(OWN))
                .params(insider.bound())
                .param("id", yes.id())
                .param("person", yes.personId())
                .param("answer", yes.answer(), Types.VARCHAR)
                .param("answerer", yes.answererId(), Types.OTHER)
                .param("by", yes.by(), Types.DATE)
                .param("version", yes.version());
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(Insider insider, Yes yes) {
        remove(insider, "must_say_yes", yes.id(), yes.version());
    }

    public void add(Insider insider, RivalMove move) {
        bound("""
                insert into rival_move (id, deal_id, rival, move, counter, counter_by)
                select :id, :deal, :rival, :move, :counter, cast(:by as date)
                where %s""", insider, move).update();
        events.publishEvent(new DealTouched(insider.dealId()));
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void change(Insider insider, RivalMove move) {
        written(insider, bound("""
                update rival_move
                set rival = :rival, move = :move, counter = :counter, counter_by = :by
                where id = :id
                and deal_id = :deal
                and version = :version
                and %s""", insider, move).update());
    }

    private StatementSpec bound(String sql, Insider insider, RivalMove move) {
        return jdbc.sql(sql.formatted(OWN))
                .params(insider.bound())
                .param("id", move.id())
                .param("rival", move.rival())
                .param("move", move.move())
                .param("counter", move.counter(), Types.VARCHAR)
                .param("by", move.by(), Types.DATE)
                .param("version", move.version());
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(Insider insider, RivalMove move) {
        remove(insider, "rival_move", move.id(), move.version());
    }

    private void remove(Insider insider, String table, UUID id, int version) {
        written(
                insider,
                jdbc.sql("delete from %s where id = :id and deal_id = :deal and version = :version and %s"
                                .formatted(table, OWN))
                        .params(insider.bound())
                        .param("id", id)
                        .param("version", version)
                        .update());
    }

    private void written(Insider insider, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this in the meantime.");
        events.publishEvent(new DealTouched(insider.dealId()));
    }
}
