package io.throughline.buying.criteria;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Stored;
import io.throughline.deals.DealTouched;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The criteria of deals. Who may see or write to the deal is asked before. Every write ends with [DealTouched].
@Repository
@Transactional
public class Criteria {
    private static final String CRITERION = """
            select id, deal_id, words, formal, mandatory, version,
                array(
                    select person_id
                    from {criterion_holder} held
                    where held.criterion_id = criterion.id
                    order by held.id
                ) as holders,
                array(
                    select person.name
                    from {criterion_holder} held
                    join {person} person on person.id = held.person_id
                    where held.criterion_id = criterion.id
                    order by held.id
                ) as names
            from {criterion} criterion
            where deal_id = :deal
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Criteria(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// In the order in which they came, from behind one on.
    @Transactional(readOnly = true)
    public List<Criterion> of(UUID dealId, UUID after, int most) {
        return of(dealId, Stored.NOW, after, most);
    }

    /// The same, as known at an instant.
    @Transactional(readOnly = true)
    public List<Criterion> of(UUID dealId, Stored stored, UUID after, int most) {
        return read(dealId, stored, """
                        and id > :after
                        order by id
                        limit :most""")
                .param("after", after)
                .param("most", most)
                .query(Criteria::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Criterion> find(UUID dealId, UUID id) {
        return find(dealId, id, Stored.NOW);
    }

    @Transactional(readOnly = true)
    public Optional<Criterion> find(UUID dealId, UUID id, Stored stored) {
        return read(dealId, stored, "and id = :id")
                .param("id", id)
                .query(Criteria::read)
                .optional();
    }

    private JdbcClient.StatementSpec read(UUID dealId, Stored stored, String which) {
        return jdbc.sql(stored.in(CRITERION + which))
                .param("deal", dealId)
                .param("knownAt", stored.parameter(), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Transactional(readOnly = true)
    public int count(UUID dealId) {
        return jdbc.sql("select count(*) from criterion where deal_id = :deal")
                .param("deal", dealId)
                .query(Integer.class)
                .single();
    }

    private static Criterion read(ResultSet row, int number) throws SQLException {
        var ids = (UUID[]) row.getArray("holders").getArray();
        var names = (String[]) row.getArray("names").getArray();
        var holders = new ArrayList<Criterion.Holder>();
        for (var i = 0; i < ids.length; i++) holders.add(new Criterion.Holder(ids[i], names[i]));
        return new Criterion(
                row.getObject("id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getString("words"),
                row.getBoolean("formal"),
                row.getBoolean("mandatory"),
                List.copyOf(holders),
                row.getInt("version"));
    }

    public void add(Criterion criterion) {
        bound("""
                insert into criterion (id, deal_id, words, formal, mandatory)
                values (:id, :deal, :words, :formal, :mandatory)""", criterion).update();
        hold(criterion);
        touched(criterion.dealId());
    }

    /// Adds several that nobody holds yet, in their order.
    public void addAll(UUID dealId, List<Criterion> criteria) {
        jdbc.sql("""
                        insert into criterion (id, deal_id, words, formal, mandatory)
                        select added.id, :deal, added.words, false, added.mandatory
                        from unnest(cast(:ids as uuid[]), cast(:words as text[]), cast(:mandatory as boolean[]))
                            as added (id, words, mandatory)""")
                .param("deal", dealId)
                .param("ids", criteria.stream().map(Criterion::id).toArray(UUID[]::new))
                .param("words", criteria.stream().map(Criterion::words).toArray(String[]::new))
                .param("mandatory", criteria.stream().map(Criterion::mandatory).toArray(Boolean[]::new))
                .update();
        touched(dealId);
    }

    /// Writes it as it is from now on.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void change(Criterion criterion) {
        written(bound("""
                update criterion
                set words = :words, formal = :formal, mandatory = :mandatory
                where id = :id
                and deal_id = :deal
                and version = :version""", criterion).param("version", criterion.version()).update());
        jdbc.sql("""
                        delete from criterion_holder
                        where criterion_id = :criterion
                        and not person_id = any(:persons)""")
                .param("criterion", criterion.id())
                .param("persons", criterion.holderIds().toArray(UUID[]::new))
                .update();
        hold(criterion);
        touched(criterion.dealId());
    }

    private JdbcClient.StatementSpec bound(String sql, Criterion criterion) {
        return jdbc.sql(sql)
                .param("id", criterion.id())
                .param("deal", criterion.dealId())
                .param("words", criterion.words())
                .param("formal", criterion.formal())
                .param("mandatory", criterion.mandatory());
    }

    private void hold(Criterion criterion) {
        var persons = criterion.holderIds();
        jdbc.sql("""
                        insert into criterion_holder (id, criterion_id, person_id)
                        select held.id, :criterion, held.person_id
                        from unnest(cast(:ids as uuid[]), cast(:persons as uuid[])) as held (id, person_id)
                        on conflict (criterion_id, person_id) do nothing""")
                .param("criterion", criterion.id())
                .param("ids", persons.stream().map(person -> Ids.next()).toArray(UUID[]::new))
                .param("persons", persons.toArray(UUID[]::new))
                .update();
    }

    /// With whatever was said of it.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(Criterion criterion) {
        for (var part : List.of(
                "strategy where gap_id in (select gap.id from gap where criterion_id = :id)",
                "gap where criterion_id = :id",
                "rating where criterion_id = :id",
                "weighed_criterion where criterion_id = :id or against_id = :id",
                "criterion_holder where criterion_id = :id"))
            jdbc.sql("delete from " + part).param("id", criterion.id()).update();
        written(jdbc.sql("delete from criterion where id = :id and deal_id = :deal and version = :version")
                .param("id", criterion.id())
                .param("deal", criterion.dealId())
                .param("version", criterion.version())
                .update());
        touched(criterion.dealId());
    }

    private static void written(int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this criterion in the meantime.");
    }

    private void touched(UUID dealId) {
        events.publishEvent(new DealTouched(dealId));
    }
}
