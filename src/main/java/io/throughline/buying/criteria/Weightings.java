package io.throughline.buying.criteria;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.buying.criteria.Weighting.Method;
import io.throughline.buying.criteria.Weighting.Weighed;
import io.throughline.deals.DealTouched;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What matters to whom in deals. Who may see or write to the deal is asked before. Every write ends with
/// [DealTouched].
@Repository
@Transactional
public class Weightings {
    /// So many people weigh in one decision at most.
    public static final int MOST = 50;

    private static final String WEIGHTING = """
            select weighting.id, deal_id, method, sayer_id, person.name as sayer, happened_on, channel, words,
                weighting.version,
                array(
                    select criterion_id
                    from %2$s weighed
                    where weighting_id = weighting.id
                    order by weighed.id
                ) as criteria,
                array(
                    select against_id
                    from %2$s weighed
                    where weighting_id = weighting.id
                    order by weighed.id
                ) as others,
                array(
                    select value
                    from %2$s weighed
                    where weighting_id = weighting.id
                    order by weighed.id
                ) as values
            from %1$s
            join {person} person on person.id = sayer_id
            where deal_id = :deal
            """;
    private static final String STANDING = WEIGHTING.formatted("weighting", "weighed_criterion");
    private static final String SAID = WEIGHTING.formatted(
            "weighting_said(:deal, :asOf, coalesce(cast(:knownAt as timestamptz), 'infinity')) as weighting",
            "weighed_criterion_at(weighting.stored_from)");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final SaidRows<Weighting> rows;

    Weightings(JdbcClient jdbc, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.events = events;
        this.rows = new SaidRows<>(jdbc, today, "weighting", STANDING, SAID, Weightings::read);
    }

    /// In the order in which they came, from behind one on.
    @Transactional(readOnly = true)
    public List<Weighting> of(UUID dealId, UUID after, int most) {
        return of(dealId, Times.EVER, after, most);
    }

    /// The same, as they were said last by a day, as known at an instant.
    @Transactional(readOnly = true)
    public List<Weighting> of(UUID dealId, Times times, UUID after, int most) {
        return rows.of(dealId, times, after, most);
    }

    @Transactional(readOnly = true)
    public Optional<Weighting> find(UUID dealId, UUID id) {
        return find(dealId, id, Times.EVER);
    }

    @Transactional(readOnly = true)
    public Optional<Weighting> find(UUID dealId, UUID id, Times times) {
        return rows.find(dealId, id, times);
    }

    private static Weighting read(ResultSet row, int number) throws SQLException {
        var criteria = (UUID[]) row.getArray("criteria").getArray();
        var others = (UUID[]) row.getArray("others").getArray();
        var values = (BigDecimal[]) row.getArray("values").getArray();
        var weighed = new ArrayList<Weighed>();
        for (var i = 0; i < criteria.length; i++) weighed.add(new Weighed(criteria[i], others[i], values[i]));
        return new Weighting(
                row.getObject("id", UUID.class),
                row.getObject("deal_id", UUID.class),
                Method.valueOf(row.getString("method")),
                List.copyOf(weighed),
                Ratings.said(row),
                row.getInt("version"));
    }

    /// Writes it as it is from now on; one whose version is 0 is new.
    ///
    /// @throws Conflict where there is one of the same person, or somebody else changed it since it was read
    public void write(Weighting weighting) {
        written(weighting.version() == 0 ? add(weighting) : change(weighting));
        jdbc.sql("delete from weighed_criterion where weighting_id = :id")
                .param("id", weighting.id())
                .update();
        weigh(weighting);
        events.publishEvent(new DealTouched(weighting.dealId()));
    }

    private int add(Weighting weighting) {
        return bound("""
                insert into weighting (id, deal_id, sayer_id, method, happened_on, channel, words, heard_by)
                values (:id, :deal, :sayer, :method, :on, :channel, :words,
                    cast(substring(actor() from '^user:(.*)$') as uuid))
                on conflict do nothing""", weighting)
                .param("sayer", weighting.said().sayerId(), Types.OTHER)
                .update();
    }

    private int change(Weighting weighting) {
        return bound("""
                update weighting
                set method = :method, happened_on = :on, channel = :channel, words = :words,
                    heard_by = cast(substring(actor() from '^user:(.*)$') as uuid)
                where id = :id
                and deal_id = :deal
                and version = :version""", weighting).param("version", weighting.version()).update();
    }

    private JdbcClient.StatementSpec bound(String sql, Weighting weighting) {
        return jdbc.sql(sql)
                .param("id", weighting.id())
                .param("deal", weighting.dealId())
                .param("method", weighting.method().name())
                .param("on", weighting.said().on())
                .param("channel", weighting.said().channel().name())
                .param("words", weighting.said().words());
    }

    private void weigh(Weighting weighting) {
        var weighed = weighting.weighed();
        jdbc.sql("""
                        insert into weighed_criterion (id, weighting_id, criterion_id, against_id, value)
                        select weighed.id, :weighting, weighed.criterion_id, weighed.against_id, weighed.value
                        from unnest(:ids, :criteria, :others, :values)
                            as weighed (id, criterion_id, against_id, value)""")
                .param("weighting", weighting.id())
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", weighed.stream().map(one -> Ids.next()).toArray()))
                .param(
                        "criteria",
                        new SqlArrayValue(
                                "uuid",
                                weighed.stream().map(Weighed::criterionId).toArray()))
                .param(
                        "others",
                        new SqlArrayValue(
                                "uuid", weighed.stream().map(Weighed::againstId).toArray()))
                .param(
                        "values",
                        new SqlArrayValue(
                                "numeric", weighed.stream().map(Weighed::value).toArray()))
                .update();
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(Weighting weighting) {
        jdbc.sql("delete from weighed_criterion where weighting_id = :id")
                .param("id", weighting.id())
                .update();
        written(jdbc.sql("delete from weighting where id = :id and deal_id = :deal and version = :version")
                .param("id", weighting.id())
                .param("deal", weighting.dealId())
                .param("version", weighting.version())
                .update());
        events.publishEvent(new DealTouched(weighting.dealId()));
    }

    private static void written(int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed what this person said in the meantime.");
    }
}
