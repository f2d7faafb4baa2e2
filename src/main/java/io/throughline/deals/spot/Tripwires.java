package io.throughline.deals.spot;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.deals.DealTouched;
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

/// The tripwires of deals. Who may see or write to the deal is asked before. Every write ends with [DealTouched].
@Repository
@Transactional
public class Tripwires {
    private static final String TRIPWIRE = """
            select tripwire.id, question, due_on, laid_on, app_user.name as by, answered_on, answer, fact_id,
                tripwire.version
            from tripwire
            left join app_user on app_user.id = tripwire.laid_by
            where deal_id = :deal
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Tripwires(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// In the order of their ids, from behind one on.
    @Transactional(readOnly = true)
    public List<Tripwire> of(UUID dealId, UUID after, int most) {
        return jdbc.sql(TRIPWIRE + "and tripwire.id > :after order by tripwire.id limit :most")
                .param("deal", dealId)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Tripwire> find(UUID dealId, UUID id) {
        return jdbc.sql(TRIPWIRE + "and tripwire.id = :id")
                .param("deal", dealId)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /// Files one as it is, set by somebody.
    public void add(UUID dealId, Tripwire tripwire, @Nullable UUID by) {
        jdbc.sql("""
                        insert into tripwire (id, deal_id, question, due_on, laid_on, laid_by, answered_on, answer, fact_id)
                        values (:id, :deal, :question, :due, :set, :by, :answeredOn, :answer, :fact)""")
                .param("id", tripwire.id())
                .param("deal", dealId)
                .param("question", tripwire.question())
                .param("due", tripwire.dueOn())
                .param("set", tripwire.laidOn())
                .param("by", by, Types.OTHER)
                .param("answeredOn", tripwire.answeredOn(), Types.DATE)
                .param("answer", tripwire.answer(), Types.VARCHAR)
                .param("fact", tripwire.factId(), Types.OTHER)
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    public UUID set(UUID dealId, String question, LocalDate dueOn, LocalDate today, Viewer by) {
        var id = Ids.next();
        add(dealId, new Tripwire(id, question, dueOn, today, by.name(), null, null, null, 1), by.id());
        return id;
    }

    /// Writes it as it is from now on.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void change(UUID dealId, Tripwire tripwire) {
        written(
                dealId,
                jdbc.sql("""
                        update tripwire
                        set question = :question, due_on = :due, answered_on = :answeredOn, answer = :answer,
                            fact_id = :fact
                        where id = :id
                        and deal_id = :deal
                        and version = :version""")
                        .param("question", tripwire.question())
                        .param("due", tripwire.dueOn())
                        .param("answeredOn", tripwire.answeredOn(), Types.DATE)
                        .param("answer", tripwire.answer(), Types.VARCHAR)
                        .param("fact", tripwire.factId(), Types.OTHER)
                        .param("id", tripwire.id())
                        .param("deal", dealId)
                        .param("version", tripwire.version())
                        .update());
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(UUID dealId, Tripwire tripwire) {
        written(
                dealId,
                jdbc.sql("delete from tripwire where id = :id and deal_id = :deal and version = :version")
                        .param("id", tripwire.id())
                        .param("deal", dealId)
                        .param("version", tripwire.version())
                        .update());
    }

    private void written(UUID dealId, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this tripwire in the meantime.");
        events.publishEvent(new DealTouched(dealId));
    }

    private static Tripwire read(ResultSet row) throws SQLException {
        return new Tripwire(
                row.getObject("id", UUID.class),
                row.getString("question"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("laid_on", LocalDate.class),
                row.getString("by"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answer"),
                row.getObject("fact_id", UUID.class),
                row.getInt("version"));
    }
}
