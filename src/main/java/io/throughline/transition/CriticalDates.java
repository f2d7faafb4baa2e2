package io.throughline.transition;

import io.throughline.base.Conflict;
import io.throughline.deals.DealTouched;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The days from which the plans of deals walk back. Who may see or write to the deal is asked before. Every write ends
/// with [PlanTouched] and [DealTouched].
@Repository
@Transactional
public class CriticalDates {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CriticalDates(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// The go-live first.
    @Transactional(readOnly = true)
    public List<CriticalDate> of(UUID dealId) {
        return jdbc.sql("""
                        select id, part, on_day, hard, why, version
                        from critical_date
                        where deal_id = :deal
                        order by part""")
                .param("deal", dealId)
                .query((row, number) -> new CriticalDate(
                        row.getObject("id", UUID.class),
                        Part.valueOf(row.getString("part")),
                        row.getObject("on_day", LocalDate.class),
                        row.getBoolean("hard"),
                        row.getString("why"),
                        row.getInt("version")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<CriticalDate> find(UUID dealId, Part part) {
        return of(dealId).stream().filter(date -> date.part() == part).findFirst();
    }

    /// Writes a day as it is from now on; one whose version is 0 is new.
    ///
    /// @throws Conflict where there is one, or somebody else changed it since this version was read
    public void write(UUID dealId, CriticalDate date) {
        var sql = date.version() == 0 ? """
                insert into critical_date (id, deal_id, part, on_day, hard, why)
                values (:id, :deal, :part, :on, :hard, :why)
                on conflict (deal_id, part) do nothing""" : """
                update critical_date
                set on_day = :on, hard = :hard, why = :why
                where deal_id = :deal
                and part = :part
                and version = :version""";
        var rows = jdbc.sql(sql)
                .param("id", date.id())
                .param("deal", dealId)
                .param("part", date.part().name())
                .param("on", date.on())
                .param("hard", date.hard())
                .param("why", date.why())
                .param("version", date.version())
                .update();
        written(dealId, rows);
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(UUID dealId, CriticalDate date) {
        written(
                dealId,
                jdbc.sql("delete from critical_date where deal_id = :deal and part = :part and version = :version")
                        .param("deal", dealId)
                        .param("part", date.part().name())
                        .param("version", date.version())
                        .update());
    }

    private void written(UUID dealId, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this day in the meantime.");
        events.publishEvent(new PlanTouched(dealId));
        events.publishEvent(new DealTouched(dealId));
    }
}
