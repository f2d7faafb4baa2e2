package io.throughline.buying.readiness;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Times;
import io.throughline.buying.concern.HeardRow;
import io.throughline.buying.readiness.ReadinessPoint.Hearing;
import io.throughline.buying.readiness.ReadinessPoint.Said;
import io.throughline.deals.DealTouched;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is asked of the customers of deals, with what was said of it. Who may see or write to the deal is asked before.
/// Every write ends with [DealTouched].
@Repository
@Transactional
public class ReadinessPoints {
    private static final int MOST = 300;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReadinessPoints(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// All of a deal, those that ended too, in the order in which they came.
    @Transactional(readOnly = true)
    public List<ReadinessPoint> of(UUID dealId) {
        return of(dealId, Times.EVER);
    }

    /// Those that were asked by a day, with what had been said of them, as known at an instant.
    @Transactional(readOnly = true)
    public List<ReadinessPoint> of(UUID dealId, Times times) {
        return of(dealId, times, FIRST, MOST);
    }

    /// The same, from behind one on.
    @Transactional(readOnly = true)
    public List<ReadinessPoint> of(UUID dealId, Times times, UUID after, int most) {
        return read(times, "true", Map.of("deal", dealId, "after", after, "most", most));
    }

    @Transactional(readOnly = true)
    public Optional<ReadinessPoint> find(UUID dealId, UUID id) {
        return find(dealId, id, Times.EVER);
    }

    @Transactional(readOnly = true)
    public Optional<ReadinessPoint> find(UUID dealId, UUID id, Times times) {
        return read(times, "id = :id", Map.of("deal", dealId, "id", id, "after", FIRST, "most", 1)).stream()
                .findFirst();
    }

    private List<ReadinessPoint> read(Times times, String which, Map<String, Object> bound) {
        var rows = new ReadinessRows();
        var sql = """
                select point.id, point.area, point.words, point.owner_id, owner.name as owner, point.due_on,
                    point.since, point.until, point.version, said.id as word_id, says, sayer_id,
                    sayer.name as sayer, happened_on, channel, said.words as said, interaction_id
                from (
                    select *
                    from {readiness_point} readiness_point
                    where deal_id = :deal
                    and id > :after
                    and since <= :asOf
                    and %s
                    order by id
                    limit :most
                ) as point
                left join {person} owner on owner.id = point.owner_id
                left join {readiness_word} said on point_id = point.id and happened_on <= :asOf
                left join {person} sayer on sayer.id = sayer_id
                order by point.id, happened_on, word_id""".formatted(which);
        jdbc.sql(times.stored().in(sql))
                .params(bound)
                .param("asOf", times.asOf())
                .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(rows);
        return rows.read();
    }

    /// Adds one by hand.
    public void add(UUID dealId, ReadinessPoint point) {
        jdbc.sql("""
                        insert into readiness_point (id, deal_id, area, words, owner_id, due_on, since)
                        values (:id, :deal, :area, :words, :owner, :due, :since)""")
                .param("id", point.id())
                .param("deal", dealId)
                .param("area", point.area().name())
                .param("words", point.words())
                .param("owner", point.ownerId(), Types.OTHER)
                .param("due", point.dueOn(), Types.DATE)
                .param("since", point.since())
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    /// Copies a checklist to a deal. What its earlier edition had as well stays with all that was said of it, what this
    /// one doesn't have any more ends.
    public void use(UUID dealId, Checklist checklist, LocalDate today) {
        var bound =
                Map.of("deal", dealId, "checklist", checklist.id(), "product", checklist.productId(), "today", today);
        jdbc.sql("""
                        update readiness_point
                        set until = :today
                        where deal_id = :deal
                        and until is null
                        and item_id in (
                            select readiness_item.id
                            from readiness_item
                            join readiness_checklist on readiness_checklist.id = checklist_id
                            where product_id = :product)
                        and not exists (
                            select
                            from readiness_item item
                            where checklist_id = :checklist
                            and item.area = readiness_point.area
                            and item.words = readiness_point.words)""").params(bound).update();
        jdbc.sql("""
                        update readiness_point
                        set item_id = item.id
                        from readiness_item item
                        where checklist_id = :checklist
                        and deal_id = :deal
                        and until is null
                        and item.area = readiness_point.area
                        and item.words = readiness_point.words
                        and item_id is distinct from item.id""").params(bound).update();
        copy(dealId, checklist, today);
        events.publishEvent(new DealTouched(dealId));
    }

    private void copy(UUID dealId, Checklist checklist, LocalDate today) {
        jdbc.sql("""
                        insert into readiness_point (id, deal_id, item_id, area, words, since)
                        select fresh.id, :deal, item.id, area, words, cast(:today as date)
                        from readiness_item item
                        join unnest(cast(:ids as uuid[])) with ordinality as fresh (id, place) on fresh.place = item.place
                        where checklist_id = :checklist
                        and not exists (
                            select
                            from readiness_point point
                            where point.deal_id = :deal
                            and point.until is null
                            and point.area = item.area
                            and point.words = item.words)""")
                .param("deal", dealId)
                .param("today", today)
                .param("checklist", checklist.id())
                .param("ids", checklist.items().stream().map(item -> Ids.next()).toArray(UUID[]::new))
                .update();
    }

    /// Writes who on their side sees to it, and by when.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void change(UUID dealId, ReadinessPoint point) {
        written(
                dealId,
                jdbc.sql("""
                        update readiness_point
                        set owner_id = :owner, due_on = :due
                        where id = :id
                        and deal_id = :deal
                        and version = :version""")
                        .param("owner", point.ownerId(), Types.OTHER)
                        .param("due", point.dueOn(), Types.DATE)
                        .param("id", point.id())
                        .param("deal", dealId)
                        .param("version", point.version())
                        .update());
    }

    /// It is asked no more; what was said of it stays.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void end(UUID dealId, ReadinessPoint point, LocalDate today) {
        written(
                dealId,
                jdbc.sql("""
                        update readiness_point
                        set until = :today
                        where id = :id
                        and deal_id = :deal
                        and until is null
                        and version = :version""")
                        .param("today", today)
                        .param("id", point.id())
                        .param("deal", dealId)
                        .param("version", point.version())
                        .update());
    }

    private void written(UUID dealId, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this point in the meantime.");
        events.publishEvent(new DealTouched(dealId));
    }

    /// Files what was said of one, unless nobody can have said so; what is on file already is not filed again.
    public Hearing hear(UUID dealId, ReadinessPoint point, Said said) {
        var hearing = point.heard(said);
        switch (hearing) {
            case Hearing.Heard heard when point.said().stream().noneMatch(said::repeats) -> file(dealId, point, said);
            case Hearing.Heard again -> {}
            case Hearing.OnlyTheirs refused -> {}
            case Hearing.NoAdvice refused -> {}
        }
        return hearing;
    }

    /// What is said of it changes it as well: whoever read it before has read something else.
    private void file(UUID dealId, ReadinessPoint point, Said said) {
        jdbc.sql("update readiness_point set words = words where id = :id and deal_id = :deal")
                .param("id", point.id())
                .param("deal", dealId)
                .update();
        jdbc.sql("""
                        insert into readiness_word (id, point_id, says, sayer_id, heard_by, happened_on, channel, words,
                            interaction_id)
                        values (:id, :point, :says, :sayer, cast(substring(actor() from '^user:(.*)$') as uuid), :on,
                            :channel, :words, :interaction)""")
                .paramSource(HeardRow.parameters(said.evidence())
                        .addValue("point", point.id())
                        .addValue("says", said.says().name()))
                .update();
        events.publishEvent(new DealTouched(dealId));
    }
}
